package dev.rentwright.booking.policy;

import dev.rentwright.booking.CaptureTiming;
import dev.rentwright.booking.PolicyInputs;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentalMode;
import dev.rentwright.catalogue.kind.RentableKind;
import dev.rentwright.party.Risk;
import java.time.Duration;

/** Tells how the bookings of a rentable are run (REC-10: per supplier, overridable per asset, per mode). */
public interface BookingPolicies {

    /** The table of REC-10: by the way a thing is rented, and its kind: no vehicle leaves without a signed agreement (AGR-04). */
    BookingPolicies USUAL = (rentable, mode) -> switch (mode) {
        case DAILY ->
            switch (rentable.kind()) {
                case VEHICLE -> BookingPolicy.DAILY_VEHICLE;
                case ROOM -> BookingPolicy.DAILY_ROOM;
                case PROPERTY -> BookingPolicy.DAILY_PROPERTY;
            };
        case MONTHLY ->
            rentable.kind() == RentableKind.VEHICLE
                    ? BookingPolicy.MONTHLY.asking(DocumentsPolicy.SIGNED_WITH_ID_AT_CHECK_IN)
                    : BookingPolicy.MONTHLY;
        case LEASE -> BookingPolicy.LEASE;
    };

    /** The policy that counts for a rentable in a mode. */
    BookingPolicy of(Rentable rentable, RentalMode mode);

    /**
     * The policy that counts for a booking that is made now: the house's, with what the supplier said of such bookings (REC-10),
     * and before that with what the rentable says of its own (CAT-18, CAT-31).
     */
    default BookingPolicy inForce(Rentable rentable, RentalMode mode, PolicyInputs said) {
        return of(rentable, mode)
                .saying(PolicyInputs.of(rentable.bookingRules(), mode).over(said));
    }

    /** The same for a booking of somebody with whom much is risked, whatever is said of all others (PTY-33). */
    default BookingPolicy inForce(Rentable rentable, RentalMode mode, PolicyInputs said, Risk risk) {
        BookingPolicy usual = inForce(rentable, mode, said);
        return risk.isHigh() ? usual.wary() : usual;
    }

    /** All inputs of that, as the booking keeps them: what house, supplier and rentable say later changes nothing for it. */
    default PolicyInputs kept(Rentable rentable, RentalMode mode, PolicyInputs said, Risk risk) {
        return inForce(rentable, mode, said, risk).inputs(mode);
    }

    /**
     * The policy by which a booking goes on: with the inputs that it kept. What one of before did not keep is as it is now; so is
     * what is no input: when deposits are released, what becomes of what came back, what a change costs.
     */
    default BookingPolicy agreed(Rentable rentable, RentalMode mode, PolicyInputs kept) {
        return of(rentable, mode).saying(kept.over(PolicyInputs.of(rentable.bookingRules(), mode)));
    }

    /** The same policy for everything. */
    static BookingPolicies always(BookingPolicy policy) {
        return (rentable, mode) -> policy;
    }

    /** The same policies with holds of another length. */
    default BookingPolicies holdingFor(Duration ttl) {
        return (rentable, mode) -> of(rentable, mode).holdingFor(ttl);
    }

    /** The same policies, asking for other papers. */
    default BookingPolicies asking(DocumentsPolicy documents) {
        return (rentable, mode) -> of(rentable, mode).asking(documents);
    }

    /** The same policies that take money then. */
    default BookingPolicies capturing(CaptureTiming when) {
        return (rentable, mode) -> of(rentable, mode).capturing(when);
    }

    /** The same policies, where what is left of a deposit is given back then at the latest (domain L11). */
    default BookingPolicies releasingDepositsAfter(Duration longest) {
        return (rentable, mode) -> {
            BookingPolicy policy = of(rentable, mode);
            return policy.securing(policy.deposit().releasingAfter(longest));
        };
    }

    /** The same policies that do so with what came back of a kind. */
    default BookingPolicies turningAround(RentableKind kind, TurnaroundPolicy how) {
        return (rentable, mode) -> rentable.kind() == kind ? of(rentable, mode).turningAround(how) : of(rentable, mode);
    }

    /** The same policies where a person accepts each booking. */
    default BookingPolicies acceptedByPeople() {
        return (rentable, mode) -> of(rentable, mode).acceptedByPeople();
    }
}
