package dev.rentwright.testkit.generator;

import dev.rentwright.money.ExchangeRate;
import dev.rentwright.money.Percentage;
import dev.rentwright.pricing.Circumstances;
import dev.rentwright.pricing.Travellers;
import dev.rentwright.pricing.rule.Utilisation;
import dev.rentwright.tariff.Feature;
import dev.rentwright.tariff.FuelTerms;
import dev.rentwright.tariff.RatePlan;
import dev.rentwright.time.DateRange;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.money.CurrencyUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** What was so when a price was made. */
public final class CircumstanceArbitraries {

    private static final Instant PUBLISHED = Instant.parse("2026-03-02T15:00:00Z");

    private CircumstanceArbitraries() {}

    /** Circumstances around the anchor, to be moved to a term and fitted to people by {@link #at}. */
    static Arbitrary<Circumstances> circumstances(RatePlan plan) {
        return Combinators.combine(
                        Arbitraries.integers()
                                .between(0, 400)
                                .map(Shift.ANCHOR::minusDays)
                                .optional(0.8),
                        supplierRates(),
                        utilisation(new DateRange(Shift.ANCHOR, Shift.ANCHOR.plusDays(31))),
                        Arbitraries.integers().between(1, 8).optional(0.6),
                        Arbitraries.integers()
                                .between(1, 120)
                                .optional(plan.fuel() instanceof FuelTerms.Prepaid ? 1 : 0.3),
                        features(plan),
                        exchangeRates(plan.currency()).optional(0.3))
                .as(Circumstances::new)
                .withoutEdgeCases();
    }

    /** The same where a plan has a price for them: without a price for extra beds nobody needs one. */
    static Circumstances at(Shift shift, RatePlan plan, Travellers people, Circumstances so) {
        boolean extraBeds = plan.card().extras().extraBed().isPresent();
        return new Circumstances(
                so.bookedOn().map(shift::of),
                so.supplierRate(),
                shift.of(so.utilisation()),
                so.baseOccupancy().map(base -> extraBeds ? base : Math.max(base, people.persons())),
                so.tankLitres(),
                so.features(),
                so.shownIn());
    }

    /** What a rentable has: of what the plan prices mostly a part, and now and then what it does not price. */
    private static Arbitrary<Set<String>> features(RatePlan plan) {
        List<String> codes = Stream.concat(
                        plan.card().extras().features().stream().map(Feature::code), Stream.of("UNPRICED"))
                .toList();
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(Set.of())),
                Tuple.of(1, Arbitraries.of(codes).set().ofMaxSize(codes.size())));
    }

    /** Nothing is known, or how much is taken on some dates from the day before a range to the day after. */
    public static Arbitrary<Utilisation> utilisation(DateRange dates) {
        Arbitrary<LocalDate> around = Arbitraries.longs()
                .between(-1, dates.days())
                .map(day -> dates.from().plusDays(day));
        Arbitrary<Utilisation.Taken> taken = Combinators.combine(
                        Arbitraries.integers().between(0, 30), Arbitraries.of(0, 3, 5, 20, 30))
                .as(Utilisation.Taken::new);
        Arbitrary<Map<LocalDate, Utilisation.Taken>> known =
                Arbitraries.maps(around, taken).ofMaxSize((int) Math.min(20, dates.days()));
        return Arbitraries.oneOf(Arbitraries.just(Utilisation.UNKNOWN), known.map(Utilisation::of));
    }

    /** Rates from a currency to another, up to ten decimals. */
    public static Arbitrary<ExchangeRate> exchangeRates(CurrencyUnit from) {
        Arbitrary<BigDecimal> rates = Arbitraries.oneOf(
                Arbitraries.of("1", "10.8365", "0.0061", "163.42").map(BigDecimal::new),
                Arbitraries.longs().between(1, 10_000_000_000_000L).map(tiny -> BigDecimal.valueOf(tiny, 10)));
        return Combinators.combine(
                        MoneyArbitraries.currencies().filter(to -> !to.equals(from)),
                        rates,
                        Arbitraries.of("ECB", "desk"),
                        Arbitraries.longs().between(0, 10_000_000).map(PUBLISHED::plusSeconds))
                .as((to, rate, source, at) -> new ExchangeRate(from, to, rate, source, at));
    }

    /** Mostly none, else from everything off to twice the price. */
    private static Arbitrary<Percentage> supplierRates() {
        Arbitrary<Percentage> signed = Arbitraries.bigDecimals()
                .between(BigDecimal.valueOf(-100), BigDecimal.valueOf(100))
                .ofScale(Percentage.MAX_DECIMALS)
                .map(Percentage::of);
        return Arbitraries.frequencyOf(Tuple.of(2, Arbitraries.just(Percentage.ZERO)), Tuple.of(1, signed));
    }
}
