package dev.rentwright.booking.policy;

import dev.rentwright.catalogue.kind.RentableKind;

/** What happens to a rentable that came back before it is handed out again (REC-07, BKG-31). */
public enum TurnaroundPolicy {
    /** It is cleaned, and nobody has it until somebody says that it is clean. */
    CLEAN,
    /** It may go again at once. */
    NONE;

    /** Where nobody says: rooms and homes are cleaned, vehicles may go again. */
    public static TurnaroundPolicy usual(RentableKind kind) {
        return kind == RentableKind.VEHICLE ? NONE : CLEAN;
    }
}
