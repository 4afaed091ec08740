package dev.rentwright.testkit.generator;

import dev.rentwright.pricing.Travellers;
import dev.rentwright.tariff.RatePlan;
import dev.rentwright.tariff.Surcharge;
import dev.rentwright.tariff.Tax;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Who comes along. */
public final class TravellerArbitraries {

    private TravellerArbitraries() {}

    /** Adults, children and drivers at and around the ages that count; some need not pay a tax. */
    public static Arbitrary<Travellers> travellers() {
        return travellers(List.of("VAT", "CITY_TAX"));
    }

    /** The same, exempt from what a plan levies. */
    public static Arbitrary<Travellers> travellers(RatePlan plan) {
        return travellers(Stream.concat(
                        plan.card().taxes().taxes().stream().map(Tax::code),
                        plan.card().fees().surcharges().stream().map(Surcharge::code))
                .toList());
    }

    private static Arbitrary<Travellers> travellers(List<String> levies) {
        Arbitrary<Set<String>> exempt = levies.isEmpty()
                ? Arbitraries.just(Set.of())
                : Arbitraries.of(levies).set().ofMaxSize(1);
        return Combinators.combine(
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.of(0, 3, 11, 12, 15, 16, 17).list().ofMaxSize(3),
                        Arbitraries.oneOf(
                                        Arbitraries.of(18, 20, 24, 25, 69, 70),
                                        Arbitraries.integers().between(17, 95))
                                .list()
                                .ofMaxSize(4),
                        exempt)
                .as(Travellers::new)
                .withoutEdgeCases();
    }
}
