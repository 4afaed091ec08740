package dev.rentwright.testkit.law;

import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.money.Fraction;
import dev.rentwright.pricing.Circumstances;
import dev.rentwright.pricing.PriceBreakdown;
import dev.rentwright.pricing.PriceCalculator;
import dev.rentwright.pricing.PriceLine;
import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.pricing.Term;
import dev.rentwright.tariff.LineKind;
import dev.rentwright.tariff.Packing;
import dev.rentwright.tariff.RateCard;
import dev.rentwright.tariff.RatePlan;
import net.jqwik.api.Assume;

/** Prices as laws compare them. */
final class Prices {

    private Prices() {}

    /** The price; a request that has none is left out of the law. */
    static PriceBreakdown of(PriceRequest request) {
        Outcome<PriceBreakdown> price = PriceCalculator.price(request);
        Assume.that(price.isGranted());
        return price.orThrow();
    }

    /** What the time alone costs, exactly, without rules, choices and people. */
    static Fraction base(PriceRequest request) {
        return exact(PriceCalculator.price(request).orThrow(), LineKind.RENTAL);
    }

    /** What lines of some kind come to before their rounding. */
    static Fraction exact(PriceBreakdown price, LineKind kind) {
        return price.of(kind).stream().map(PriceLine::exact).reduce(Fraction.ZERO, Fraction::plus);
    }

    /** The time of a term by the plan of a request, and nothing with it; a tank that is sold keeps its size. */
    static PriceRequest plain(PriceRequest request, RatePlan plan, Term term) {
        Circumstances plain = request.circumstances()
                .tankLitres()
                .map(Circumstances.PLAIN::withTank)
                .orElse(Circumstances.PLAIN);
        return PriceRequest.of(plan, term).with(plain);
    }

    /** The same plan with blocks made another way. */
    static RatePlan packed(RatePlan plan, Packing packing) {
        RateCard card = plan.card();
        return card.with(card.time().withPacking(packing)).plan().orThrow();
    }
}
