package dev.rentwright.testkit.generator;

import dev.rentwright.money.Fraction;
import dev.rentwright.money.Money;
import dev.rentwright.money.Rounding;
import dev.rentwright.money.UnitPrice;
import dev.rentwright.pricing.Basis;
import dev.rentwright.pricing.PriceBreakdown;
import dev.rentwright.pricing.PriceCalculator;
import dev.rentwright.pricing.PriceLine;
import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.pricing.UnitAmounts;
import dev.rentwright.tariff.LineKind;
import dev.rentwright.tariff.LineUnit;
import dev.rentwright.tariff.RuleId;
import dev.rentwright.tariff.RuleType;
import java.math.BigDecimal;
import javax.money.CurrencyUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Price lines, what they are based on, and prices as the calculator makes them. */
public final class PricingArbitraries {

    private static final long MOST_UNITS = 500;

    private PricingArbitraries() {}

    /**
     * Requests with a price: {@link RequestArbitraries#priceRequests()} without the few that would come to less than nothing,
     * by rules that are each rounded or by a surcharge or tax on nothing but what is taken off.
     */
    public static Arbitrary<PriceRequest> pricedRequests() {
        return RequestArbitraries.priceRequests()
                .filter(request -> PriceCalculator.price(request).isGranted());
    }

    /** Prices as the calculator makes them. */
    public static Arbitrary<PriceBreakdown> priceBreakdowns() {
        return pricedRequests().map(request -> PriceCalculator.price(request).orThrow());
    }

    /** Lines of every kind, unit and basis whose amount is their quantity times their unit price, rounded once. */
    public static Arbitrary<PriceLine> priceLines() {
        return MoneyArbitraries.inAnyCurrency(PricingArbitraries::priceLines);
    }

    /** Lines in one currency. */
    public static Arbitrary<PriceLine> priceLines(CurrencyUnit currency) {
        Arbitrary<BigDecimal> quantities = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(MOST_UNITS))
                .ofScale(3);
        return Combinators.combine(
                        Arbitraries.of(LineKind.class),
                        Arbitraries.of(LineUnit.class),
                        quantities,
                        MoneyArbitraries.unitPrices(currency),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        bases(currency))
                .as(PricingArbitraries::line);
    }

    /** Where a line's value may come from, in one currency. */
    public static Arbitrary<Basis> bases(CurrencyUnit currency) {
        Arbitrary<Money> amounts = MoneyArbitraries.money(currency);
        return Arbitraries.oneOf(
                Arbitraries.just(Basis.Product.INSTANCE),
                fractions().map(Basis.Capped::new),
                Combinators.combine(
                                Arbitraries.of("SUMMER-26", "weekend").map(RuleId::new),
                                Arbitraries.integers().between(1, 9),
                                Arbitraries.of(RuleType.class),
                                Arbitraries.longs().between(1, MOST_UNITS),
                                fractions())
                        .as(Basis.RuleEffect::new),
                Combinators.combine(MoneyArbitraries.percentages(), amounts).as(Basis.Share::new),
                Combinators.combine(MoneyArbitraries.percentages(), amounts, Arbitraries.of(true, false))
                        .as(Basis.Levy::new),
                Arbitraries.of("FULL", "BREAKFAST").map(Basis.IncludedIn::new),
                Combinators.combine(
                                amounts,
                                DateArbitraries.dateRanges(
                                        Arbitraries.integers().between(1, 28)),
                                Arbitraries.integers().between(28, 31))
                        .as(Basis.Rent::new));
    }

    /** What units came to: whole amounts, and parts that no decimal number can say. */
    public static Arbitrary<UnitAmounts> unitAmounts() {
        return fractions().list().ofMinSize(1).ofMaxSize(40).map(UnitAmounts::new);
    }

    /** Exact numbers of any sign; some are whole, some have no room in a {@code long}. */
    public static Arbitrary<Fraction> fractions() {
        Arbitrary<Fraction> small = Combinators.combine(
                        Arbitraries.longs().between(-1_000_000, 1_000_000),
                        Arbitraries.of(1L, 2L, 3L, 7L, 30L, 31L, 1_000_000L))
                .as(Fraction::of);
        Arbitrary<Fraction> wide = Combinators.combine(Arbitraries.longs(), small)
                .as((factor, other) -> other.times(factor).times(Long.MAX_VALUE));
        return Arbitraries.oneOf(small, small, wide);
    }

    private static PriceLine line(
            LineKind kind,
            LineUnit unit,
            BigDecimal quantity,
            UnitPrice price,
            boolean taxable,
            boolean included,
            Basis basis) {
        Money amount = price.times(Fraction.of(quantity), Rounding.HALF_UP);
        return new PriceLine(kind, kind.name(), quantity, unit, price, amount, taxable, included, basis);
    }
}
