package dev.rentwright.quote;

import dev.rentwright.lifecycle.Outcome;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Of many offers the one with the lowest total, and of those the one of the smallest id. */
final class Cheapest {

    private static final Comparator<Offer> FIRST = Comparator.<Offer, BigDecimal>comparing(
                    offer -> offer.price().total().amount())
            .thenComparing(offer -> offer.rentable().id().value());

    private Cheapest() {}

    /** The cheapest that is granted; else why the first was refused; empty when there are none at all. */
    static Optional<Outcome<Offer>> of(Stream<Outcome<Offer>> outcomes) {
        List<Outcome<Offer>> all = outcomes.toList();
        return all.stream()
                .filter(Outcome::isGranted)
                .map(Outcome::orThrow)
                .min(FIRST)
                .map(Outcome::granted)
                .or(() -> all.stream().findFirst());
    }
}
