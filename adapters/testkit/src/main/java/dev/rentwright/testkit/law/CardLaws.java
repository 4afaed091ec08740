package dev.rentwright.testkit.law;

import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.pricing.Term;
import dev.rentwright.pricing.rule.RuleBook;
import dev.rentwright.tariff.RateCard;
import dev.rentwright.tariff.RatePlan;
import dev.rentwright.testkit.generator.RequestArbitraries;
import dev.rentwright.testkit.generator.TermArbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;

/**
 * All laws of prices over one card of your own: only the term, the places, the people, what they choose and what was so then
 * are generated.
 *
 * <p>Half of the terms begin around a date on which a price or a rule begins or ends.
 */
public interface CardLaws extends PricingLaws {

    /** The card; whole enough to be a plan. */
    RateCard card();

    /** The rules that are priced with; none unless you say otherwise. */
    default RuleBook rules() {
        return RuleBook.EMPTY;
    }

    /** The terms that are priced: every sort that the card has a price for. */
    default Arbitrary<Term> terms() {
        return TermArbitraries.terms(card().plan().orThrow(), rules());
    }

    @Override
    @Provide
    default Arbitrary<PriceRequest> requests() {
        RatePlan plan = card().plan().orThrow();
        return RequestArbitraries.priceRequests(plan, rules(), terms());
    }
}
