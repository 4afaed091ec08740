package dev.rentwright.review;

import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.pricing.PriceBreakdown;
import dev.rentwright.pricing.PriceCalculator;
import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.pricing.rule.RuleBook;
import dev.rentwright.tariff.RatePlan;
import java.util.Objects;
import java.util.Optional;

/**
 * Prices to try out.
 *
 * @param plan in the place of the one that a rental was priced by
 * @param rules in the place of its rules; empty keeps those
 */
public record Candidate(RatePlan plan, Optional<RuleBook> rules) {

    public Candidate {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(rules, "rules");
    }

    /**
     * What a request would have cost, everything else being as it was. Refused with {@code money.currency-mismatch} when the
     * candidate is in another currency, and as the engine refuses.
     */
    Outcome<PriceBreakdown> price(PriceRequest was) {
        if (!was.plan().currency().equals(plan.currency())) {
            return Outcome.refused(Refusal.of(RefusalCode.MONEY_CURRENCY_MISMATCH)
                    .with("expected", was.plan().currency().getCurrencyCode())
                    .with("actual", plan.currency().getCurrencyCode()));
        }
        return PriceCalculator.price(like(was));
    }

    /** A request by these prices. */
    PriceRequest like(PriceRequest was) {
        return new PriceRequest(
                plan,
                rules.orElse(was.rules()),
                was.term(),
                was.route(),
                was.travellers(),
                was.choices(),
                was.circumstances());
    }
}
