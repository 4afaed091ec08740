package dev.rentwright.booking;

import dev.rentwright.party.AdditionalDriver;
import java.util.List;

/** Where a booking's further drivers are kept (BKG-13). */
public interface AdditionalDrivers {

    /** Keeps these, in this order, in the place of those that the booking had. */
    void put(BookingId booking, List<AdditionalDriver> drivers);

    /** Those of a booking, in their order; none when nobody was named. */
    List<AdditionalDriver> of(BookingId booking);
}
