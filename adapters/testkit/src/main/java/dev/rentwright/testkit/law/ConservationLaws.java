package dev.rentwright.testkit.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.cancellation.CancellationCase;
import dev.rentwright.cancellation.CancellationPolicy;
import dev.rentwright.cancellation.Settlement;
import dev.rentwright.money.Allocation;
import dev.rentwright.money.Fraction;
import dev.rentwright.money.Money;
import dev.rentwright.pricing.PriceBreakdown;
import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.pricing.Term;
import dev.rentwright.pricing.later.PriceChange;
import dev.rentwright.pricing.later.PriceSums;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of money that moves: nothing is made and nothing is lost (domain P0, E5, L4 to L6). */
public interface ConservationLaws extends PriceSource {

    @Property
    default void a_change_moves_exactly_the_difference(
            @ForAll("requests") PriceRequest request, @ForAll("minorUnits") int units, @ForAll("minorUnits") int less) {
        PriceBreakdown before = Prices.of(request);
        PriceBreakdown after = Prices.of(Prices.plain(request, request.plan(), request.term()));
        Money fee = Money.ofMinor(Math.max(0, units - less), before.currency());

        PriceChange changed = PriceChange.modification(before, after, fee);
        PriceChange extended = PriceChange.extension(before, after);
        PriceChange cutShort = PriceChange.earlyReturn(before, after, fee);

        assertEquals(
                after.total().plus(fee), before.total().plus(changed.charge()).minus(changed.refund()));
        assertTrue(changed.charge().isZero() || changed.refund().isZero());
        assertEquals(before.total().max(after.total()), before.total().plus(extended.charge()));
        assertTrue(extended.refund().isZero() && cutShort.charge().isZero());
        assertEquals(before.total().min(after.total().plus(fee)), before.total().minus(cutShort.refund()));
        assertEquals(changed.charge(), changed.withoutRefund().charge());
        assertTrue(changed.withoutRefund().refund().isZero());
    }

    @Property
    default void rental_and_extras_less_discounts_and_with_taxes_make_the_total(
            @ForAll("requests") PriceRequest request) {
        PriceBreakdown price = Prices.of(request);
        PriceSums sums = PriceSums.of(price);

        assertEquals(price.total(), sums.total());
        assertTrue(!sums.discounts().isNegative() && !sums.extras().isNegative(), sums::toString);
    }

    @Property
    default void shares_make_the_whole(@ForAll("requests") PriceRequest request, @ForAll("parts") int parts) {
        PriceBreakdown price = Prices.of(request);
        Money whole = price.total();
        List<Money> even = Allocation.evenly(whole, parts);
        List<Fraction> units = price.units().amounts();

        assertEquals(whole, sum(even, whole));
        assertTrue(even.get(0).minus(even.get(parts - 1)).minorUnits() <= 1, even::toString);
        if (price.units().sum().signum() > 0) {
            List<Money> shares = Allocation.byWeights(whole, units);
            assertEquals(whole, sum(shares, whole));
            for (int unit = 0; unit < units.size(); unit++) {
                Fraction exact = whole.exact()
                        .times(units.get(unit))
                        .dividedBy(price.units().sum());
                Fraction missed = shares.get(unit).exact().minus(exact);
                Fraction most = Money.ofMinor(1, whole.currency()).exact();
                assertTrue(missed.compareTo(most) < 0 && missed.negated().compareTo(most) < 0, missed::toString);
            }
        }
    }

    @Property
    default void a_cancellation_divides_what_was_captured(
            @ForAll("requests") PriceRequest request,
            @ForAll("policies") CancellationPolicy policy,
            @ForAll("kinds") CancellationCase.Kind kind,
            @ForAll("hoursAhead") int hoursAhead,
            @ForAll("minorUnits") int capturedUnits,
            @ForAll("minorUnits") int refundedUnits) {
        PriceBreakdown price = Prices.of(request);
        Money captured = capturedUnits % 3 == 0 ? price.total() : Money.ofMinor(capturedUnits, price.currency());
        Money refunded = captured.min(Money.ofMinor(refundedUnits % 2 == 0 ? 0 : refundedUnits, price.currency()));
        ZonedDateTime start = start(request.term());
        Instant at = start.toInstant().minusSeconds(3_600L * hoursAhead);

        Settlement settled = policy.settle(new CancellationCase(
                price.total(), price.units().amounts(), start, at.minusSeconds(60), at, kind, captured, refunded));

        Money kept = captured.minus(refunded);
        assertEquals(kept.plus(settled.balanceDue()), settled.penalty().plus(settled.refund()));
        assertTrue(settled.refund().isZero() || settled.balanceDue().isZero(), settled::toString);
        assertTrue(settled.penalty().compareTo(price.total()) <= 0, settled::toString);
    }

    /** Amounts of 0 and more. */
    @Provide
    default Arbitrary<Integer> minorUnits() {
        return Arbitraries.integers().between(0, 200_000);
    }

    /** Some invoices. */
    @Provide
    default Arbitrary<Integer> parts() {
        return Arbitraries.integers().between(1, 36);
    }

    /** Up to forty days before the start, and a day after it. */
    @Provide
    default Arbitrary<Integer> hoursAhead() {
        return Arbitraries.integers().between(-24, 960);
    }

    /** Who gives it up. */
    @Provide
    default Arbitrary<CancellationCase.Kind> kinds() {
        return Arbitraries.of(CancellationCase.Kind.class);
    }

    /** The ready-made ones. */
    @Provide
    default Arbitrary<CancellationPolicy> policies() {
        return Arbitraries.of(
                CancellationPolicy.CAR_STANDARD,
                CancellationPolicy.FLEXIBLE,
                CancellationPolicy.MODERATE,
                CancellationPolicy.STRICT,
                CancellationPolicy.NON_REFUNDABLE);
    }

    private static Money sum(List<Money> amounts, Money like) {
        return amounts.stream().reduce(Money.zero(like.currency()), Money::plus);
    }

    private static ZonedDateTime start(Term term) {
        return term instanceof Term.Hire hire
                ? hire.period().startLocal()
                : term.startDate().atTime(term.startTime()).atZone(ZoneOffset.UTC);
    }
}
