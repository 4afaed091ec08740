package dev.rentwright.booking.policy;

import dev.rentwright.booking.PolicyBook;
import dev.rentwright.booking.PolicyInputs;
import dev.rentwright.booking.PolicyInputsByMode;
import dev.rentwright.cancellation.PolicyHolder;
import dev.rentwright.catalogue.BookingRules;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.Rentables;
import dev.rentwright.catalogue.RentalMode;
import dev.rentwright.host.UnitOfWork;
import dev.rentwright.identity.AccessPolicy;
import dev.rentwright.identity.Actor;
import dev.rentwright.identity.Permission;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.party.Suppliers;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

final class SetBookingPolicyService implements SetBookingPolicy {

    private final PolicyBook book;
    private final BookingPolicies policies;
    private final Suppliers suppliers;
    private final Rentables rentables;
    private final AccessPolicy access;
    private final UnitOfWork unitOfWork;

    SetBookingPolicyService(
            PolicyBook book,
            BookingPolicies policies,
            Suppliers suppliers,
            Rentables rentables,
            AccessPolicy access,
            UnitOfWork unitOfWork) {
        this.book = book;
        this.policies = policies;
        this.suppliers = suppliers;
        this.rentables = rentables;
        this.access = access;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Outcome<Shown> put(Actor actor, PolicyHolder on, PolicyInputsByMode inputs) {
        access.require(actor, Permission.CATALOGUE_MANAGE);
        return unitOfWork.run(() -> {
            if (isUnknown(actor, on)) {
                return Outcome.refused(unknown(on));
            }
            if (on instanceof PolicyHolder.OfRentable one) {
                ruled(one, inputs);
                book.put(on, inputs.accepting(mode -> Optional.empty()));
            } else {
                book.put(on, inputs);
            }
            return Outcome.granted(shown(on));
        });
    }

    @Override
    public Outcome<Shown> show(Actor actor, PolicyHolder on) {
        access.require(actor, Permission.CATALOGUE_MANAGE);
        return unitOfWork.run(() -> isUnknown(actor, on) ? Outcome.refused(unknown(on)) : Outcome.granted(shown(on)));
    }

    /** Another supplier's are none of an actor's business (DR-20). */
    private boolean isUnknown(Actor actor, PolicyHolder on) {
        Optional<SupplierId> owner = on.owner(suppliers, rentables);
        return owner.filter(actor::actsFor).isEmpty();
    }

    private static Refusal unknown(PolicyHolder on) {
        return Refusal.of(RefusalCode.NOT_FOUND).with("kind", on.kind()).with("id", on.value());
    }

    /** One fact has one place: who accepts the bookings of a rentable stands in its own rules. */
    private void ruled(PolicyHolder.OfRentable on, PolicyInputsByMode inputs) {
        Rentable rentable = rentables.byId(on.rentable()).orElseThrow();
        BookingRules rules = rentable.bookingRules()
                .accepted(mode -> inputs.in(mode).approval().autoAccept());
        if (!rules.equals(rentable.bookingRules())) {
            rentables.save(rentable.with(rules));
        }
    }

    private Shown shown(PolicyHolder on) {
        PolicyInputsByMode stands = book.of(on);
        if (!(on instanceof PolicyHolder.OfRentable one)) {
            return new Shown(stands, Map.of());
        }
        Rentable rentable = rentables.byId(one.rentable()).orElseThrow();
        PolicyInputsByMode chosen = book.chosen(rentable);
        Map<RentalMode, PolicyInputs> inForce = new EnumMap<>(RentalMode.class);
        rentable.modes()
                .forEach(mode -> inForce.put(
                        mode, policies.inForce(rentable, mode, chosen.in(mode)).inputs(mode)));
        return new Shown(stands.accepting(rentable.bookingRules()::acceptedByThemselves), inForce);
    }
}
