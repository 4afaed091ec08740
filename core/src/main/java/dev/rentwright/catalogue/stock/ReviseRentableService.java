package dev.rentwright.catalogue.stock;

import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentalConditions;
import dev.rentwright.catalogue.feature.KnownFeatures;
import dev.rentwright.catalogue.kind.PropertyListing;
import dev.rentwright.catalogue.kind.Specifics;
import dev.rentwright.catalogue.kind.Vehicle;
import dev.rentwright.catalogue.property.KnownPropertyTypes;
import dev.rentwright.catalogue.status.PublicationStatus;
import dev.rentwright.catalogue.status.PublicationTrigger;
import dev.rentwright.identity.Permission;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

final class ReviseRentableService implements ReviseRentable {

    private final CatalogueNeeds needs;
    private final Stock stock;
    private final Taken taken;
    private final Publishing publishing;

    ReviseRentableService(CatalogueNeeds needs, Stock stock, Publishing publishing) {
        this.needs = needs;
        this.stock = stock;
        this.taken = new Taken(needs.rentables());
        this.publishing = publishing;
    }

    @Override
    public Outcome<Rentable> revise(Command command) {
        needs.access().require(command.actor(), Permission.CATALOGUE_MANAGE);
        return needs.unitOfWork()
                .run(() -> stock.open(command.actor(), command.rentable(), Optional.of(command.expectedVersion()))
                        .then(was -> {
                            Changes changes = command.changes().followed(() -> needs.turnaround(was.category()));
                            List<Refusal> refusals = refusals(changes, was);
                            return refusals.isEmpty()
                                    ? moved(command, changes.applied(was), was)
                                    : Outcome.refused(refusals);
                        })
                        .map(stock::save));
    }

    private List<Refusal> refusals(Changes changes, Rentable was) {
        List<Refusal> refusals = new ArrayList<>(OfferedElsewhere.refusals(
                needs.locations(),
                was.supplier(),
                was.kind(),
                changes.alsoOfferedAt().orElse(Set.of())));
        changes.presentation()
                .flatMap(presentation -> KnownFeatures.unknown(needs.features(), presentation.features()))
                .ifPresent(refusals::add);
        changes.conditions()
                .flatMap(conditions -> RentalConditions.refusal(was.kind(), conditions.turnaround()))
                .ifPresent(refusals::add);
        changes.specifics().ifPresent(specifics -> refusals.addAll(refusals(specifics, was)));
        return refusals;
    }

    private List<Refusal> refusals(Specifics specifics, Rentable was) {
        if (specifics.kind() != was.kind()) {
            return List.of(Refusal.of(RefusalCode.INVALID_VALUE)
                    .with("field", "kind")
                    .with("expected", was.kind().name())
                    .with("actual", specifics.kind().name()));
        }
        List<Refusal> refusals = new ArrayList<>(taken.refusals(was, specifics));
        if (specifics instanceof Vehicle vehicle) {
            was.vehicle()
                    .flatMap(known -> known.drivenBack(vehicle.odometerKm()))
                    .ifPresent(refusals::add);
        }
        if (specifics instanceof PropertyListing listing && !isOfTypeOf(was, listing)) {
            new KnownPropertyTypes(needs.propertyTypes()).unknown(listing).ifPresent(refusals::add);
        }
        return refusals;
    }

    /** What it is already it may stay, though the type has gone out of use since. */
    private static boolean isOfTypeOf(Rentable was, PropertyListing listing) {
        return was.specifics() instanceof PropertyListing known
                && known.propertyType().equals(listing.propertyType())
                && known.profile().use() == listing.profile().use();
    }

    private Outcome<Rentable> moved(Command command, Rentable revised, Rentable was) {
        Optional<PublicationStatus> wanted = command.publication().filter(next -> next != was.publication());
        if (wanted.isEmpty()) {
            return Outcome.granted(approvedAnew(revised, was));
        }
        PublicationTrigger trigger = was.publication().towards(wanted.get()).orElse(null);
        if (trigger == null || trigger == PublicationTrigger.CHANGE) {
            return Outcome.refused(was.publication().unreachable(wanted.get()));
        }
        publishing.require(command.actor(), trigger);
        Outcome<Rentable> moved = publishing.decide(command.actor(), revised, trigger);
        // Who approves it in the same breath has seen what they change.
        boolean seen = trigger == PublicationTrigger.APPROVE || trigger == PublicationTrigger.ANNOUNCE;
        return seen ? moved : moved.map(next -> approvedAnew(next, was));
    }

    /** An approval is for what customers would have seen then: where somebody moderates, it ends when that changes. */
    private Rentable approvedAnew(Rentable revised, Rentable was) {
        boolean again = publishing.policy().moderated()
                && revised.publication().allows(PublicationTrigger.CHANGE)
                && !revised.shownLike(was);
        return again ? revised.moved(PublicationTrigger.CHANGE) : revised;
    }
}
