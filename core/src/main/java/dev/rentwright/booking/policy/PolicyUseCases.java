package dev.rentwright.booking.policy;

import dev.rentwright.booking.PolicyBook;
import dev.rentwright.catalogue.Rentables;
import dev.rentwright.host.UnitOfWork;
import dev.rentwright.identity.AccessPolicy;
import dev.rentwright.party.Suppliers;

/** The use cases by which suppliers say how their bookings are run. */
public record PolicyUseCases(SetBookingPolicy setBookingPolicy) {

    /** Wires them on what the host lends, and on what counts where no supplier says anything. */
    public static PolicyUseCases on(
            PolicyBook book,
            BookingPolicies house,
            Suppliers suppliers,
            Rentables rentables,
            AccessPolicy access,
            UnitOfWork unitOfWork) {
        return new PolicyUseCases(new SetBookingPolicyService(book, house, suppliers, rentables, access, unitOfWork));
    }
}
