package dev.rentwright.catalogue;

/** What it is doing now (REC-07); never whether it is free on a date. */
public enum OperationalStatus {
    AVAILABLE,
    RESERVED,
    IN_USE,
    CLEANING,
    MAINTENANCE,
    BLOCKED,
    OUT_OF_SERVICE,
    RETIRED
}
