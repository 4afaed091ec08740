package dev.rentwright.booking;

/** Whether a customer cancels a confirmed booking at once, or asks for it (REC-10, {@code cancellationMode}). */
public enum CancellationMode {
    IMMEDIATE,
    APPROVAL_REQUIRED
}
