package dev.rentwright.pricing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.money.Fraction;
import dev.rentwright.money.Money;
import dev.rentwright.money.Rounding;
import dev.rentwright.pricing.later.PriceChange;
import dev.rentwright.tariff.LineKind;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PriceChangeLawsTest {

    @Property
    void a_modification_moves_exactly_the_difference_and_the_fee(
            @ForAll("totals") Money before, @ForAll("totals") Money after, @ForAll("totals") Money fee) {
        PriceChange change = PriceChange.modification(price(before), price(after), fee);

        assertEquals(after.plus(fee).minus(before), change.charge().minus(change.refund()));
    }

    @Property
    void an_extension_gives_nothing_back_and_costs_what_the_longer_rental_costs_more(
            @ForAll("totals") Money before, @ForAll("totals") Money after) {
        PriceChange change = PriceChange.extension(price(before), price(after));

        assertTrue(change.refund().isZero());
        assertEquals(before.max(after), before.plus(change.charge()));
    }

    @Property
    void an_early_return_costs_nothing_and_leaves_the_price_of_the_shorter_rental_and_the_fee(
            @ForAll("totals") Money before, @ForAll("totals") Money after, @ForAll("totals") Money fee) {
        PriceChange change = PriceChange.earlyReturn(price(before), price(after), fee);

        assertTrue(change.charge().isZero());
        assertEquals(before.min(after.plus(fee)), before.minus(change.refund()));
    }

    @Property
    void what_is_not_refundable_is_kept_and_what_is_due_stays_due(
            @ForAll("totals") Money before, @ForAll("totals") Money after) {
        Money nothing = Money.of("0", "EUR");
        PriceChange change = PriceChange.modification(price(before), price(after), nothing);

        assertEquals(nothing, change.withoutRefund().refund());
        assertEquals(change.charge(), change.withoutRefund().charge());
    }

    @Property
    void more_than_the_difference_is_never_moved(@ForAll("totals") Money before, @ForAll("totals") Money after) {
        Money nothing = Money.of("0", "EUR");
        Money tooMuch = after.minus(before).abs().plus(Money.of("0.01", "EUR"));

        assertThrows(
                IllegalArgumentException.class,
                () -> new PriceChange(price(before), price(after), nothing, tooMuch, nothing));
        assertThrows(
                IllegalArgumentException.class,
                () -> new PriceChange(price(before), price(after), nothing, nothing, tooMuch));
    }

    @Provide
    Arbitrary<Money> totals() {
        return Arbitraries.integers().between(0, 1_000_000).map(cents -> Money.ofMinor(cents, "EUR"));
    }

    private static PriceBreakdown price(Money total) {
        return PriceBreakdown.of(
                ChargeableTime.of(1, 0),
                Rounding.HALF_UP,
                List.of(PriceLine.of(LineKind.RENTAL, "DAILY", total, Basis.Product.INSTANCE)),
                new UnitAmounts(List.of(Fraction.ONE)),
                Money.of("0", "EUR"));
    }
}
