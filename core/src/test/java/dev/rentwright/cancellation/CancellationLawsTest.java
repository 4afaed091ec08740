package dev.rentwright.cancellation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.cancellation.CancellationCase.Kind;
import dev.rentwright.money.Fraction;
import dev.rentwright.money.Money;
import dev.rentwright.money.Percentage;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class CancellationLawsTest {

    private static final Money ZERO = Money.of("0", "EUR");
    private static final Penalty FIFTY = new Penalty.Fixed(Money.of("50", "EUR"));
    private static final Penalty HUNDRED = new Penalty.Fixed(Money.of("100", "EUR"));
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

    /** The presets, and whatever else the constructors take. */
    @Provide
    Arbitrary<Given> cases() {
        Arbitrary<Long> cents = Arbitraries.longs().between(0, 500_000);
        return Combinators.combine(
                        Arbitraries.oneOf(Arbitraries.of(CancellationPolicy.presets()), policies()),
                        cents,
                        Arbitraries.longs()
                                .between(0, 50_000)
                                .map(Fraction::of)
                                .list()
                                .ofMaxSize(12),
                        cents,
                        cents,
                        Arbitraries.integers().between(0, 40 * 1440))
                .as((policy, base, units, some, other, age) -> new Given(
                        policy,
                        Money.ofMinor(base, "EUR"),
                        units,
                        Money.ofMinor(Math.max(some, other), "EUR"),
                        Money.ofMinor(Math.min(some, other), "EUR"),
                        age));
    }

    private static Arbitrary<CancellationPolicy> policies() {
        return Combinators.combine(
                        notices().list().ofMaxSize(4),
                        penalties().list().ofSize(6),
                        Arbitraries.integers().between(0, 72),
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.of(ModeRules.DepositRule.values()))
                .as(CancellationLawsTest::accepted)
                .filter(Optional::isPresent)
                .map(Optional::orElseThrow);
    }

    /** Empty where the constructor refuses: then it is no policy. */
    private static Optional<CancellationPolicy> accepted(
            List<Notice> notices, List<Penalty> penalties, int hours, int days, ModeRules.DepositRule deposit) {
        List<PenaltyWindow> windows = IntStream.range(0, notices.size())
                .mapToObj(i -> new PenaltyWindow(notices.get(i), penalties.get(i)))
                .toList();
        try {
            return Optional.of(CancellationPolicy.STRICT.daily(new ModeRules(
                    windows,
                    penalties.get(4),
                    penalties.get(5),
                    Optional.of(new ModeRules.CoolingOff(Duration.ofHours(hours), days)),
                    Set.of(),
                    deposit,
                    new ModeRules.Leaving(0, 0),
                    Optional.empty())));
        } catch (IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    private static Arbitrary<Notice> notices() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(1, 30).map(Notice.Days::new),
                Arbitraries.integers().between(1, 720).map(Notice.Hours::new));
    }

    private static Arbitrary<Penalty> penalties() {
        return Arbitraries.oneOf(
                Arbitraries.just(new Penalty.None()),
                Arbitraries.integers()
                        .between(0, 100)
                        .map(percent -> new Penalty.Percent(Percentage.of(Integer.toString(percent)))),
                Arbitraries.longs().between(0, 100_000).map(cents -> new Penalty.Fixed(Money.ofMinor(cents, "EUR"))),
                Arbitraries.integers().between(1, 9).map(Penalty.FirstUnits::new));
    }

    @Example
    void what_would_cost_less_later_is_no_policy() {
        Penalty half = new Penalty.Percent(Percentage.of("50"));
        Penalty all = new Penalty.Percent(Percentage.of("100"));
        Penalty firstNight = new Penalty.FirstUnits(1);

        assertThrows(IllegalArgumentException.class, () -> ModeRules.of(half, half, window(7, all)));
        assertThrows(IllegalArgumentException.class, () -> ModeRules.of(all, half));
        assertThrows(IllegalArgumentException.class, () -> ModeRules.of(FIFTY, all, window(7, HUNDRED)));
        // Whatever stands between.
        assertThrows(
                IllegalArgumentException.class,
                () -> ModeRules.of(half, all, window(7, all), window(3, FIFTY), window(1, firstNight)));
        assertEquals(
                all,
                ModeRules.of(firstNight, all, window(7, new Penalty.None())).noShow());
    }

    @Example
    void amounts_shares_and_units_may_come_in_any_order_and_none_costs_less_than_one_before_it() {
        Penalty half = new Penalty.Percent(Percentage.of("50"));
        Penalty all = new Penalty.Percent(Percentage.of("100"));
        Penalty firstNight = new Penalty.FirstUnits(1);
        CancellationPolicy policy =
                CancellationPolicy.STRICT.daily(ModeRules.of(half, all, window(14, FIFTY), window(7, firstNight)));
        List<Fraction> nights = List.of(Fraction.of(100), Fraction.of(100), Fraction.of(140));
        Given three = new Given(policy, Money.of("374", "EUR"), nights, Money.of("374", "EUR"), ZERO, 40 * 1440);

        assertEquals(
                Money.of("50", "EUR"), three.at(14 * 1440 + 60, Kind.CUSTOMER).penalty());
        // W54: 374 x 100 / 340.
        assertEquals(
                Money.of("110", "EUR"), three.at(7 * 1440 + 60, Kind.CUSTOMER).penalty());
        assertEquals(Money.of("187", "EUR"), three.at(1440, Kind.CUSTOMER).penalty());
        assertEquals(Money.of("374", "EUR"), three.at(1440, Kind.NO_SHOW).penalty());
        Given one = new Given(
                policy, Money.of("110", "EUR"), List.of(Fraction.of(100)), Money.of("110", "EUR"), ZERO, 40 * 1440);
        assertEquals(
                Money.of("110", "EUR"), one.at(7 * 1440 + 60, Kind.CUSTOMER).penalty());
        // Half of it would be less than the night that was to be paid before.
        assertEquals(Money.of("110", "EUR"), one.at(1440, Kind.CUSTOMER).penalty());
    }

    private static PenaltyWindow window(int days, Penalty penalty) {
        return new PenaltyWindow(new Notice.Days(days), penalty);
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
        Money most = ZERO;
        for (PenaltyWindow window : given.policy().daily().windows()) {
            most = most.max(window.penalty().of(given.base(), given.units()));
            long minutes = Duration.between(window.notice().cutoff(START), START.toInstant())
                    .toMinutes();
            Money exact = given.at(Math.toIntExact(minutes), Kind.CUSTOMER).penalty();

            assertTrue(exact.compareTo(most) <= 0, exact + " where no window until then costs more than " + most);
        }
    }
}
