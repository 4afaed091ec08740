package dev.rentwright.fleet;

import dev.rentwright.availability.ClaimReference;

/** Tells what is held for a booking from what is held for whoever waits for it; asked of the rooms that know bookings. */
public interface ClaimsOfBookings {

    /** True when a claim with this reference is a booking's. */
    boolean isOfBooking(ClaimReference reference);
}
