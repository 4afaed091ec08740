package dev.rentwright.http.catalogue;

import dev.rentwright.catalogue.kind.Occupancy;
import java.util.Optional;

/** How many a room or a type is for, of two numbers of which each may be left out. */
final class Occupancies {

    private Occupancies() {}

    /**
     * What was known, with what is said now; empty where nothing is said or known.
     *
     * @throws IllegalArgumentException when the price is for more than may sleep there
     */
    static Optional<Occupancy> of(Optional<Integer> maximum, Optional<Integer> base, Optional<Occupancy> known) {
        if (maximum.isEmpty() && base.isEmpty()) {
            return known;
        }
        int most = maximum.or(() -> known.map(Occupancy::maximum)).orElse(Occupancy.OF_TWO.maximum());
        int paid = base.or(() -> known.map(Occupancy::base))
                .orElse(Occupancy.ofAtMost(most).base());
        return Optional.of(new Occupancy(most, paid));
    }
}
