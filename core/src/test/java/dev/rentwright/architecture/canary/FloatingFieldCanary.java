package dev.rentwright.architecture.canary;

/** Keeps a floating point number. */
record FloatingFieldCanary(float value) {}
