package dev.rentwright.fleet;

/** Where a transfer stands (LOC-07). */
public enum TransferStatus {
    PLANNED,
    IN_TRANSIT,
    COMPLETED,
    CANCELLED
}
