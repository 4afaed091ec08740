package dev.rentwright.catalogue;

import dev.rentwright.host.UnitOfWork;
import dev.rentwright.identity.AccessPolicy;
import dev.rentwright.identity.Permission;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.location.Locations;
import java.util.List;
import java.util.Optional;
import java.util.Set;

final class ReviseRentableService implements ReviseRentable {

    private final Stock stock;
    private final Features features;
    private final Locations locations;
    private final Publishing publishing;
    private final AccessPolicy access;
    private final UnitOfWork unitOfWork;

    ReviseRentableService(
            Stock stock,
            Features features,
            Locations locations,
            Publishing publishing,
            AccessPolicy access,
            UnitOfWork unitOfWork) {
        this.stock = stock;
        this.features = features;
        this.locations = locations;
        this.publishing = publishing;
        this.access = access;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Outcome<Rentable> revise(Command command) {
        access.require(command.actor(), Permission.CATALOGUE_MANAGE);
        return unitOfWork.run(() -> stock.open(command.rentable(), Optional.of(command.expectedVersion()))
                .then(was -> {
                    Rentable revised = command.applied(was);
                    List<Refusal> elsewhere = OfferedElsewhere.refusals(
                            locations,
                            was.supplier(),
                            was.kind(),
                            command.alsoOfferedAt().orElse(Set.of()));
                    if (!elsewhere.isEmpty()) {
                        return Outcome.refused(elsewhere);
                    }
                    return ShownFeatures.unknown(features, revised.presentation())
                            .filter(unknown -> command.presentation().isPresent())
                            .<Outcome<Rentable>>map(Outcome::refused)
                            .orElseGet(() -> moved(command, revised, was));
                })
                .map(stock::save));
    }

    /** A change of what customers see is approved anew where somebody moderates; else it stays where it was, or goes there. */
    private Outcome<Rentable> moved(Command command, Rentable revised, Rentable was) {
        Optional<PublicationStatus> wanted = command.publication().filter(next -> next != was.publication());
        if (wanted.isPresent()) {
            PublicationTrigger trigger = PublicationTransitions.towards(was.publication(), wanted.get())
                    .orElse(null);
            if (trigger == null || trigger == PublicationTrigger.CHANGE) {
                return Outcome.refused(PublicationTransitions.unreachable(was.publication(), wanted.get()));
            }
            publishing.require(command.actor(), trigger);
            return publishing.decide(command.actor(), revised, trigger);
        }
        boolean again = publishing.policy().moderated()
                && was.publication() == PublicationStatus.PUBLISHED
                && !revised.shownLike(was);
        return Outcome.granted(again ? revised.moved(PublicationTrigger.CHANGE) : revised);
    }
}
