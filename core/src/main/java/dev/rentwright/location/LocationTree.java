package dev.rentwright.location;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Places within places, without cycles (LOC-11). */
public final class LocationTree {

    private LocationTree() {}

    /** The place and everything within it, the place first. */
    public static Set<LocationId> within(Locations locations, LocationId place) {
        Set<LocationId> found = new LinkedHashSet<>();
        Deque<LocationId> open = new ArrayDeque<>();
        open.add(place);
        while (!open.isEmpty()) {
            LocationId next = open.remove();
            if (found.add(next)) {
                open.addAll(locations.partsOf(next));
            }
        }
        return found;
    }

    /** True when a place would be part of itself if it were part of the other. */
    static boolean closesCircle(Locations locations, LocationId place, LocationId parent) {
        Set<LocationId> seen = new LinkedHashSet<>();
        Optional<LocationId> next = Optional.of(parent);
        while (next.isPresent() && seen.add(next.get())) {
            if (next.get().equals(place)) {
                return true;
            }
            next = next.flatMap(locations::byId)
                    .flatMap(known -> known.details().parent());
        }
        return false;
    }
}
