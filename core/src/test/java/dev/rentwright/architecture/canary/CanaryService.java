package dev.rentwright.architecture.canary;

/** A use case's implementation that everybody sees. */
public final class CanaryService {}
