package dev.rentwright.booking;

import dev.rentwright.handover.Handover;
import java.util.List;

/** Why a booking was cancelled (REC-10). */
public enum CancellationCause {
    CUSTOMER,
    SUPPLIER,
    STAFF,
    TIMEOUT,
    POLICY,
    AVAILABILITY_LOST,
    EARLY_TERMINATION,
    ADMIN_VOID;

    /** What had been handed over before: out to the customer before T12, and back before T13; nothing before any other. */
    public List<Handover.Direction> handovers() {
        return switch (this) {
            case EARLY_TERMINATION -> List.of(Handover.Direction.OUT);
            case ADMIN_VOID -> List.of(Handover.Direction.OUT, Handover.Direction.IN);
            case CUSTOMER, SUPPLIER, STAFF, TIMEOUT, POLICY, AVAILABILITY_LOST -> List.of();
        };
    }
}
