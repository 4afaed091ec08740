package dev.rentwright.cancellation;

import dev.rentwright.catalogue.Rentable;
import java.util.Optional;

/** Where suppliers' own cancellation policies are kept; bookings have a copy of theirs (POL-01, POL-08). */
public interface CancellationPolicies {

    /** Keeps a policy in the place of the one that stood there. */
    void put(PolicyHolder on, CancellationPolicy policy);

    /** Takes away what stands there; nothing happens where nothing does. */
    void takeOff(PolicyHolder on);

    /** What stands on exactly that; empty where nothing does. */
    Optional<CancellationPolicy> of(PolicyHolder on);

    /** What counts for a rentable: its own, else its supplier's; empty where neither says anything. */
    default Optional<CancellationPolicy> chosen(Rentable rentable) {
        return of(new PolicyHolder.OfRentable(rentable.id()))
                .or(() -> of(new PolicyHolder.OfSupplier(rentable.supplier())));
    }
}
