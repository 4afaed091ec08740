package dev.rentwright.catalogue;

import dev.rentwright.catalogue.kind.RentableKind;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/**
 * How a catalogue is run.
 *
 * @param moderated whether somebody has to approve what goes on sale, and what was changed in essentials (CAT-30); a single
 *     operator has no need of it
 * @param turnarounds what rentables of a kind need after a rental where neither they nor their category say it (AVL-18); nothing
 *     for a kind that is not named
 */
public record CataloguePolicy(boolean moderated, Map<RentableKind, Duration> turnarounds) {

    /** What is added is on sale at once. */
    public static final CataloguePolicy OPEN = new CataloguePolicy(false, Map.of());

    /** What is added is a draft, and goes on sale when it is approved. */
    public static final CataloguePolicy MODERATED = new CataloguePolicy(true, Map.of());

    public CataloguePolicy {
        turnarounds = Map.copyOf(turnarounds);
        turnarounds.forEach(
                (kind, length) -> RentalConditions.refusal(kind, length).ifPresent(refusal -> {
                    throw new IllegalArgumentException("expected whole days for a " + kind + ", got " + length);
                }));
    }

    /** The same, and rentables of a kind need so long after a rental; for those that are added from now on. */
    public CataloguePolicy turningAround(RentableKind kind, Duration length) {
        Map<RentableKind, Duration> next = new EnumMap<>(RentableKind.class);
        next.putAll(turnarounds);
        next.put(kind, Turnaround.own(length).length());
        return new CataloguePolicy(moderated, next);
    }
}
