package dev.rentwright.location;

import dev.rentwright.host.UnitOfWork;
import dev.rentwright.identity.AccessPolicy;
import dev.rentwright.identity.Actor;
import dev.rentwright.identity.Permission;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import java.util.Optional;

final class ReviseLocationService implements ReviseLocation {

    private final Locations locations;
    private final AccessPolicy access;
    private final UnitOfWork unitOfWork;

    ReviseLocationService(Locations locations, AccessPolicy access, UnitOfWork unitOfWork) {
        this.locations = locations;
        this.access = access;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Outcome<Location> revise(Command command) {
        access.require(command.actor(), Permission.LOCATION_MANAGE);
        return unitOfWork.run(() -> {
            Optional<Location> found =
                    locations.byId(command.location()).filter(place -> isTheirs(place, command.actor()));
            if (found.isEmpty()) {
                return Outcome.refused(Refusal.of(RefusalCode.NOT_FOUND)
                        .with("kind", "location")
                        .with("id", command.location().value()));
            }
            Location was = found.get();
            if (was.version() != command.expectedVersion()) {
                return Outcome.refused(Refusal.of(RefusalCode.STALE_VERSION).with("currentVersion", was.version()));
            }
            Location revised = command.changes().applied(was);
            return misplaced(locations, revised)
                    .<Outcome<Location>>map(Outcome::refused)
                    .orElseGet(() -> {
                        locations.save(revised);
                        return Outcome.granted(revised.atVersion(was.version() + 1));
                    });
        });
    }

    /** Shared places are not a supplier's to change, and of another's there is none (DR-20). */
    private static boolean isTheirs(Location place, Actor actor) {
        return place.supplier().map(actor::actsFor).orElseGet(actor::actsForAll);
    }

    /** Why a place cannot be where it says that it is. */
    static Optional<Refusal> misplaced(Locations locations, Location place) {
        Optional<LocationId> parent = place.details().parent();
        if (parent.isEmpty()) {
            return Optional.empty();
        }
        Optional<Location> larger = parent.flatMap(locations::byId);
        boolean theirs = larger.flatMap(Location::supplier)
                .filter(owner -> !place.supplier().equals(Optional.of(owner)))
                .isPresent();
        return larger.isEmpty() || theirs || LocationTree.closesCircle(locations, place.id(), parent.get())
                ? Optional.of(Refusal.of(RefusalCode.INVALID_VALUE)
                        .with("field", "parent")
                        .with("expected", "a known place that is not part of this one and not another supplier's")
                        .with("actual", parent.get().toString()))
                : Optional.empty();
    }
}
