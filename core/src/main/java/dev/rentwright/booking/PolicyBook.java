package dev.rentwright.booking;

import dev.rentwright.cancellation.PolicyHolder;
import dev.rentwright.catalogue.Rentable;

/** Where it is kept how suppliers want their bookings run (REC-10); bookings have a copy of what counted for them. */
public interface PolicyBook {

    /** Keeps what is said in the place of what stood there. */
    void put(PolicyHolder on, PolicyInputsByMode inputs);

    /** What stands on exactly that; {@link PolicyInputsByMode#NONE} where nothing does. */
    PolicyInputsByMode of(PolicyHolder on);

    /** What counts for a rentable: its own, and its supplier's for what that leaves out. */
    default PolicyInputsByMode chosen(Rentable rentable) {
        return of(new PolicyHolder.OfRentable(rentable.id()))
                .over(of(new PolicyHolder.OfSupplier(rentable.supplier())));
    }
}
