package dev.rentwright.architecture.canary;

/** An id that is no record. */
final class CanaryId {}
