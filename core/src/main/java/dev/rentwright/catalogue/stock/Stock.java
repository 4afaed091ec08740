package dev.rentwright.catalogue.stock;

import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.Rentables;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import java.util.Optional;

/** Opens one rentable for a change and saves it, inside the caller's unit of work. */
final class Stock {

    private final Rentables rentables;

    Stock(Rentables rentables) {
        this.rentables = rentables;
    }

    /**
     * As it stands. Refused with {@code not-found}, also when it is of a supplier that the actor does not act for (DR-20), or
     * with {@code stale-version} when the caller read another.
     */
    Outcome<Rentable> open(Actor actor, RentableId id, Optional<Long> expectedVersion) {
        Optional<Rentable> found = rentables.byId(id).filter(rentable -> actor.actsFor(rentable.supplier()));
        if (found.isEmpty()) {
            return Outcome.refused(
                    Refusal.of(RefusalCode.NOT_FOUND).with("kind", "rentable").with("id", id.value()));
        }
        Rentable rentable = found.get();
        return expectedVersion.filter(version -> version != rentable.version()).isPresent()
                ? Outcome.refused(Refusal.of(RefusalCode.STALE_VERSION).with("currentVersion", rentable.version()))
                : Outcome.granted(rentable);
    }

    /** Saved, at its next version. */
    Rentable save(Rentable changed) {
        rentables.save(changed);
        return changed.atVersion(changed.version() + 1);
    }
}
