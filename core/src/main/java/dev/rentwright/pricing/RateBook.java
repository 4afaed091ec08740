package dev.rentwright.pricing;

import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.money.Money;
import dev.rentwright.pricing.rule.RuleBook;
import dev.rentwright.tariff.RatePlan;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A plan and the rules that its prices are made by, ready to price many rentals. Immutable and thread-safe.
 *
 * <pre>{@code RateBook.of(plan, rules).price(request)}</pre>
 */
public final class RateBook {

    private final RatePlan plan;
    private final RuleBook rules;
    private final ReadyPlan ready;
    private final AtomicReference<ReadyRules> readyRules = new AtomicReference<>();
    private final TermBase terms;

    private RateBook(RatePlan plan, RuleBook rules, TermBase terms) {
        this.plan = Objects.requireNonNull(plan, "plan");
        this.rules = Objects.requireNonNull(rules, "rules");
        this.ready = terms.ready();
        this.terms = terms;
    }

    /** The book of a plan and rules. */
    public static RateBook of(RatePlan plan, RuleBook rules) {
        return of(plan, rules, TermBase.of(plan));
    }

    /** The same by what was made ready of an equal plan. */
    static RateBook of(RatePlan plan, RuleBook rules, TermBase terms) {
        return new RateBook(plan, rules, terms);
    }

    /**
     * The price of a rental by this plan and these rules. Refused with {@code rate.incomplete} when the plan lacks a price
     * that the term needs (domain T12), with {@code money.currency-mismatch} when a rule adjusts in another currency than
     * the plan's, with {@code invalid-value} when the lines add up to less than nothing or to
     * more than an amount can hold, and for what is charged beside the
     * rental as {@link PriceCalculator} says.
     *
     * @throws IllegalArgumentException if the request has another plan or other rules
     */
    public Outcome<PriceBreakdown> price(PriceRequest request) {
        // Equal plans are nearly always one object, and then nothing of them is compared.
        if (!Objects.equals(request.plan(), plan) || !Objects.equals(request.rules(), rules)) {
            throw new IllegalArgumentException("expected a request by the plan and rules of this book, got others");
        }
        try {
            Bill.Builder bill = new Bill.Builder(ready.taxes());
            return terms.of(request.term(), bill)
                    .then(base -> RuleEffects.on(base, request, readyRules(), bill))
                    .then(rental -> ChargeLines.on(new Deal(request, rental.time(), ready), rental)
                            .then(lines -> breakdown(rental, lines)));
        } catch (ArithmeticException noRoom) {
            // Money never wraps: rules that multiply each other may ask for more than an amount can hold.
            return Outcome.refused(Refusal.of(RefusalCode.INVALID_VALUE)
                    .with("field", "total")
                    .with("expected", "amounts of at most " + Money.ofMinor(Long.MAX_VALUE, plan.currency()))
                    .with("actual", "more than that"));
        }
    }

    /**
     * What each rule that wins some price unit of a rental makes of the units, in the order of application (domain P6), for
     * whoever judges rules. Refused with {@code rate.incomplete} when the plan lacks a price that the term needs.
     */
    public Outcome<List<RuleWork>> work(PriceRequest request) {
        return terms.of(request.term(), new Bill.Builder()).map(base -> RuleEffects.work(base, request));
    }

    /** Made when they are needed, for that arranges the rules. */
    private ReadyRules readyRules() {
        ReadyRules known = readyRules.get();
        if (known != null) {
            return known;
        }
        ReadyRules made = new ReadyRules(ready, rules);
        readyRules.set(made);
        return made;
    }

    private Outcome<PriceBreakdown> breakdown(Rental rental, List<PriceLine> lines) {
        Bill priced = Bill.of(lines, ready.currency());
        Money total = priced.sum();
        if (total.isNegative()) {
            // Several rules that leave next to nothing, each rounded away from zero, may take a cent too much.
            return Outcome.refused(Refusal.of(RefusalCode.INVALID_VALUE)
                    .with("field", "total")
                    .with("expected", "0 or more")
                    .with("actual", total));
        }
        return Outcome.granted(new PriceBreakdown(
                rental.time(), ready.rounding(), priced, rental.units(), total, ready.securityDeposit()));
    }
}
