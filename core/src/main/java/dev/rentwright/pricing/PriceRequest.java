package dev.rentwright.pricing;

import dev.rentwright.pricing.rule.Route;
import dev.rentwright.pricing.rule.RuleBook;
import dev.rentwright.tariff.RatePlan;
import dev.rentwright.tariff.Tax;
import dev.rentwright.time.RentalPeriod;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is to be priced, with everything that the price depends on: two prices of one request are the same (PRC-01). A quote
 * and a booking keep it, so that the price can be checked and made again with another end.
 *
 * @param plan by which prices
 * @param rules by which rules
 * @param term the time
 * @param route what, and between which places, where it is known
 * @param travellers who comes along
 * @param choices what is taken along and taken off
 * @param circumstances what was so when it was priced
 */
public record PriceRequest(
        RatePlan plan,
        RuleBook rules,
        Term term,
        Optional<Route> route,
        Travellers travellers,
        Choices choices,
        Circumstances circumstances) {

    public PriceRequest {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(rules, "rules");
        Objects.requireNonNull(term, "term");
        Objects.requireNonNull(route, "route");
        Objects.requireNonNull(travellers, "travellers");
        Objects.requireNonNull(choices, "choices");
        Objects.requireNonNull(circumstances, "circumstances");
    }

    /** The plain price of a term. */
    public static PriceRequest of(RatePlan plan, Term term) {
        return new PriceRequest(
                plan, RuleBook.EMPTY, term, Optional.empty(), Travellers.ONE, Choices.NONE, Circumstances.PLAIN);
    }

    /** The plain price of a rental by days and hours. */
    public static PriceRequest of(RatePlan plan, RentalPeriod period) {
        return of(plan, new Term.Hire(period));
    }

    /** The same with other rules. */
    public PriceRequest with(RuleBook other) {
        return new PriceRequest(plan, other, term, route, travellers, choices, circumstances);
    }

    /** The same by another plan. */
    public PriceRequest with(RatePlan other) {
        return new PriceRequest(other, rules, term, route, travellers, choices, circumstances);
    }

    /** The same for another time. */
    public PriceRequest with(Term other) {
        return new PriceRequest(plan, rules, other, route, travellers, choices, circumstances);
    }

    /** The same between places. */
    public PriceRequest with(Route known) {
        return new PriceRequest(plan, rules, term, Optional.of(known), travellers, choices, circumstances);
    }

    /** The same for other people. */
    public PriceRequest with(Travellers other) {
        return new PriceRequest(plan, rules, term, route, other, choices, circumstances);
    }

    /** The same with other choices. */
    public PriceRequest with(Choices other) {
        return new PriceRequest(plan, rules, term, route, travellers, other, circumstances);
    }

    /** The same in other circumstances. */
    public PriceRequest with(Circumstances other) {
        return new PriceRequest(plan, rules, term, route, travellers, choices, other);
    }

    /** Codes of the taxes that are levied on a line of its price, or that its amount contains, in the plan's order. */
    public List<String> taxesOn(PriceLine line) {
        return plan.card().taxes().taxes().stream()
                .filter(tax -> line.taxable() && tax.appliesTo(line.kind()))
                .map(Tax::code)
                .filter(code -> !travellers.exemptFrom().contains(code))
                .toList();
    }

    /** Whether it comes back elsewhere. */
    public boolean isOneWay() {
        return route.isPresent() && route.get().isOneWay();
    }

    /**
     * The same with another end, for repricing an early return or an extension (domain L4, L6).
     *
     * @throws IllegalArgumentException for a term that is not by days and hours
     */
    public PriceRequest until(Instant end) {
        if (!(term instanceof Term.Hire hire)) {
            throw new IllegalArgumentException("expected a hire by days and hours to end at an instant, got " + term);
        }
        return with(new Term.Hire(hire.period().withEnd(end)));
    }
}
