package dev.rentwright.cancellation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.cancellation.CancellationCase.Kind;
import dev.rentwright.money.Fraction;
import dev.rentwright.money.Money;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class CancellationLawsTest {

    private static final Money ZERO = Money.of("0", "EUR");
    private static final ZonedDateTime START =
            LocalDateTime.parse("2026-11-05T15:00").atZone(ZoneId.of("America/New_York"));

    /** A booking and what was paid of it; when and why it is given up is said by each law. */
    record Given(CancellationPolicy policy, Money base, List<Fraction> units, Money captured, Money refunded, int age) {

        Settlement at(int minutesBefore, Kind kind) {
            return policy.settle(new CancellationCase(
                    base,
                    units,
                    START,
                    START.toInstant().minus(Duration.ofMinutes(age)),
                    START.toInstant().minus(Duration.ofMinutes(minutesBefore)),
                    kind,
                    captured,
                    refunded));
        }
    }

    @Provide
    Arbitrary<Given> cases() {
        Arbitrary<Long> cents = Arbitraries.longs().between(0, 500_000);
        return Combinators.combine(
                        Arbitraries.of("CAR_STANDARD", "FLEXIBLE", "MODERATE", "STRICT", "NON_REFUNDABLE"),
                        cents,
                        Arbitraries.longs()
                                .between(0, 50_000)
                                .map(Fraction::of)
                                .list()
                                .ofMaxSize(12),
                        cents,
                        cents,
                        Arbitraries.integers().between(0, 40 * 1440))
                .as((name, base, units, some, other, age) -> new Given(
                        CancellationPolicy.preset(name).orElseThrow(),
                        Money.ofMinor(base, "EUR"),
                        units,
                        Money.ofMinor(Math.max(some, other), "EUR"),
                        Money.ofMinor(Math.min(some, other), "EUR"),
                        age));
    }

    @Property
    void a_refund_is_at_least_nothing_and_at_most_what_is_left_of_the_money(
            @ForAll("cases") Given given, @ForAll @IntRange(min = -600, max = 60_000) int before, @ForAll Kind kind) {
        Money refund = given.at(before, kind).refund();

        assertTrue(!refund.isNegative() && refund.compareTo(given.captured().minus(given.refunded())) <= 0);
    }

    @Property
    void a_penalty_is_never_more_than_what_it_is_taken_from(
            @ForAll("cases") Given given, @ForAll @IntRange(min = -600, max = 60_000) int before, @ForAll Kind kind) {
        assertTrue(given.at(before, kind).penalty().compareTo(given.base()) <= 0);
    }

    @Property
    void what_was_kept_pays_penalty_and_refund_or_a_balance_is_due(
            @ForAll("cases") Given given, @ForAll @IntRange(min = -600, max = 60_000) int before, @ForAll Kind kind) {
        Settlement settlement = given.at(before, kind);

        assertEquals(
                given.captured().minus(given.refunded()).plus(settlement.balanceDue()),
                settlement.penalty().plus(settlement.refund()));
        assertTrue(settlement.refund().isZero() || settlement.balanceDue().isZero());
    }

    @Property
    void a_refund_never_grows_as_the_start_comes_nearer(
            @ForAll("cases") Given given,
            @ForAll @IntRange(min = -600, max = 60_000) int before,
            @ForAll @IntRange(min = 0, max = 20_000) int later) {
        Money now = given.at(before, Kind.CUSTOMER).refund();
        Money then = given.at(before - later, Kind.CUSTOMER).refund();

        assertTrue(then.compareTo(now) <= 0, () -> now + " and then " + then);
    }

    @Property
    void only_the_customers_own_cause_costs_anything(
            @ForAll("cases") Given given, @ForAll @IntRange(min = -600, max = 60_000) int before) {
        assertEquals(ZERO, given.at(before, Kind.OTHERS).penalty());
        assertEquals(
                given.captured().minus(given.refunded()),
                given.at(before, Kind.OTHERS).refund());
    }

    @Property
    void an_exact_cutoff_still_counts_as_the_better_window(@ForAll("cases") Given given) {
        for (PenaltyWindow window : given.policy().daily().windows()) {
            long minutes = Duration.between(window.notice().cutoff(START), START.toInstant())
                    .toMinutes();
            Money exact = given.at(Math.toIntExact(minutes), Kind.CUSTOMER).penalty();

            assertTrue(exact.compareTo(window.penalty().of(given.base(), given.units())) <= 0);
        }
    }
}
