package dev.rentwright.booking;

/**
 * What both have signed follows what is agreed: where a booking says something else than a signed agreement does, an addendum to
 * that is drawn up in the change itself (AGR-05); answered by whoever draws agreements up.
 */
@FunctionalInterface
public interface Addenda {

    /** Told of a booking as it is now, inside the caller's unit of work; nothing follows where nobody has signed yet. */
    void follow(Booking booking);
}
