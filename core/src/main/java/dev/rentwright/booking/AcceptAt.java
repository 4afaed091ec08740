package dev.rentwright.booking;

/** When a booking that needs no person is approved (REC-10, {@code acceptAt}). */
public enum AcceptAt {
    /** Once what must be paid is there. */
    REQUIREMENT_MET,
    /** At once, as it is created; it then waits for its payment as an approved one. */
    CREATION
}
