package dev.rentwright.booking;

import dev.rentwright.catalogue.Rentable;

/** Tells how the bookings of a rentable are run (REC-10: per supplier, overridable per asset). */
public interface BookingPolicies {

    /** The policy that counts for a rentable. */
    BookingPolicy of(Rentable rentable);

    /** The same policy for everything. */
    static BookingPolicies always(BookingPolicy policy) {
        return rentable -> policy;
    }
}
