package dev.rentwright.pricing;

import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.tariff.RatePlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A plan and the rules that its prices are made by, ready to price many rentals. Immutable and thread-safe.
 *
 * <pre>{@code RateBook.of(plan, rules).price(request)}</pre>
 */
public final class RateBook {

    private final RatePlan plan;
    private final RuleBook rules;

    private RateBook(RatePlan plan, RuleBook rules) {
        this.plan = Objects.requireNonNull(plan, "plan");
        this.rules = Objects.requireNonNull(rules, "rules");
    }

    /** The book of a plan and rules. */
    public static RateBook of(RatePlan plan, RuleBook rules) {
        return new RateBook(plan, rules);
    }

    /**
     * The price of a rental by this plan and these rules. Refused with {@code rate.incomplete} when the plan lacks a price
     * that the term needs (domain T12), with {@code money.currency-mismatch} when a rule adjusts in another currency than
     * the plan's, and for what is charged beside the rental as {@link PriceCalculator} says.
     *
     * @throws IllegalArgumentException if the request has another plan or other rules
     */
    public Outcome<PriceBreakdown> price(PriceRequest request) {
        if (!request.plan().equals(plan) || !request.rules().equals(rules)) {
            throw new IllegalArgumentException("expected a request by the plan and rules of this book, got others");
        }
        return TermBase.of(plan, request.term())
                .then(base -> RuleEffects.on(base, request))
                .then(rental -> ChargeLines.after(request, rental).map(charges -> breakdown(rental, charges)));
    }

    private PriceBreakdown breakdown(Rental rental, List<PriceLine> charges) {
        List<PriceLine> lines = new ArrayList<>(rental.lines());
        lines.addAll(charges);
        return PriceBreakdown.of(rental.time(), plan.rounding(), lines, rental.units(), plan.securityDeposit());
    }
}
