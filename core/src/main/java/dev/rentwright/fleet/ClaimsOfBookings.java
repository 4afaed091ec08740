package dev.rentwright.fleet;

import dev.rentwright.availability.ClaimReference;
import java.util.Collection;
import java.util.Set;

/** Tells what is held for a booking from what is held for whoever waits for it; asked of the rooms that know bookings. */
public interface ClaimsOfBookings {

    /** Those of the references that are bookings', asked at once however many there are. */
    Set<ClaimReference> among(Collection<ClaimReference> references);
}
