package dev.rentwright.pricing;

import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.money.Fraction;
import dev.rentwright.money.Money;
import dev.rentwright.pricing.rule.UnitDates;
import dev.rentwright.tariff.LineKind;
import dev.rentwright.tariff.LineUnit;
import dev.rentwright.tariff.RatePlan;
import dev.rentwright.tariff.RateTier;
import dev.rentwright.time.BillingPeriod;
import dev.rentwright.time.DateRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What terms cost by a plan before rules. Refused with {@code rate.incomplete} where a term needs a price that the plan does
 * not have: nights need a daily price, days too unless the plan is by the hour alone (domain T12), months their rent.
 * Immutable.
 */
final class TermBase {

    private final ReadyPlan ready;
    private final RatePlan plan;
    private final HireTerms terms;
    private final boolean hourOnly;

    /** Empty where the plan has no daily price. */
    private final Optional<PriceTable> table;

    private TermBase(ReadyPlan ready) {
        this.ready = ready;
        this.plan = ready.plan();
        this.terms = HireTerms.of(plan);
        this.hourOnly = plan.isHourOnly();
        this.table = plan.rate(RateTier.DAILY).map(daily -> new PriceTable(ready));
    }

    static TermBase of(RatePlan plan) {
        return new TermBase(ReadyPlan.of(plan));
    }

    ReadyPlan ready() {
        return ready;
    }

    /** Adds the RENTAL lines of a term to a bill. */
    Outcome<Base> of(Term term, Bill.Builder bill) {
        if (term instanceof Term.Months months) {
            return ofMonths(months, bill);
        }
        if (term instanceof Term.Hire hire && hourOnly) {
            return Outcome.granted(HireBase.ofHours(ready, hire.period(), bill));
        }
        if (table.isEmpty()) {
            return missing("daily");
        }
        return Outcome.granted(
                term instanceof Term.Nights nights
                        ? nights(table.get(), nights.dates(), bill)
                        : HireBase.of(terms, table.get(), ((Term.Hire) term).period(), bill));
    }

    private <T> Outcome<T> missing(String price) {
        return Outcome.refused(Refusal.of(RefusalCode.RATE_INCOMPLETE)
                .with("missing", price)
                .with(
                        "priced",
                        plan.card().time().tiers().keySet().stream()
                                .map(RateTier::name)
                                .toList()));
    }

    private Base nights(PriceTable prices, DateRange stay, Bill.Builder bill) {
        UnitDates dates = UnitDates.inRow(Math.toIntExact(stay.from().toEpochDay()), Math.toIntExact(stay.days()));
        prices.addNights(dates, bill);
        ChargeableTime time = new ChargeableTime(dates.size(), 0, dates.size());
        return new Base(time, dates, prices.ofNights(), 0, () -> prices.nights(dates));
    }

    private Outcome<Base> ofMonths(Term.Months term, Bill.Builder bill) {
        Optional<Money> rent = term.lease()
                ? plan.card().months().lease()
                : plan.card().months().monthly();
        return rent.map(monthly -> Outcome.granted(months(term, monthly, bill)))
                .orElseGet(() -> missing(term.lease() ? "lease" : "monthly"));
    }

    private Base months(Term.Months term, Money rent, Bill.Builder bill) {
        List<BillingPeriod> periods = plan.billingCycle().periods(term.dates());
        List<Fraction> units = new ArrayList<>();
        int[] dates = new int[periods.size()];
        for (BillingPeriod period : periods) {
            DateRange part = period.dates();
            Fraction exact = rent.exact().times(part.days()).dividedBy(Fraction.of(period.ofDays()));
            bill.add(PriceLine.of(
                    LineKind.RENTAL,
                    "RENT",
                    plan.rounding().round(exact, rent.currency()),
                    LineUnit.MONTH,
                    new Basis.Rent(rent, part, period.ofDays())));
            dates[units.size()] = Math.toIntExact(part.from().toEpochDay());
            units.add(exact);
        }
        long days = term.dates().days();
        return new Base(new ChargeableTime(days, 0, days), new UnitAmounts(units), UnitDates.of(dates));
    }
}
