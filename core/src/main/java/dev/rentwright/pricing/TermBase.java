package dev.rentwright.pricing;

import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.money.Fraction;
import dev.rentwright.money.Money;
import dev.rentwright.money.UnitPrice;
import dev.rentwright.tariff.LineKind;
import dev.rentwright.tariff.LineUnit;
import dev.rentwright.tariff.RatePlan;
import dev.rentwright.tariff.RateTier;
import dev.rentwright.time.BillingPeriod;
import dev.rentwright.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a term costs before rules. Refused with {@code rate.incomplete} where it needs a price that the plan does not have:
 * nights need a daily price, days too unless the plan is by the hour alone (domain T12), months their rent.
 */
final class TermBase {

    private TermBase() {}

    static Outcome<Base> of(RatePlan plan, Term term) {
        if (term instanceof Term.Months months) {
            Optional<Money> rent = months.lease()
                    ? plan.card().months().lease()
                    : plan.card().months().monthly();
            return rent.map(monthly -> Outcome.granted(months(plan, months, monthly)))
                    .orElseGet(() -> missing(plan, months.lease() ? "lease" : "monthly"));
        }
        boolean hire = term instanceof Term.Hire;
        if (plan.rate(RateTier.DAILY).isEmpty() && !(hire && plan.isHourOnly())) {
            return missing(plan, "daily");
        }
        return Outcome.granted(
                term instanceof Term.Nights nights
                        ? nights(plan, nights.dates())
                        : HireBase.of(plan, ((Term.Hire) term).period()));
    }

    private static <T> Outcome<T> missing(RatePlan plan, String price) {
        return Outcome.refused(Refusal.of(RefusalCode.RATE_INCOMPLETE)
                .with("missing", price)
                .with(
                        "priced",
                        plan.card().time().tiers().keySet().stream()
                                .map(RateTier::name)
                                .toList()));
    }

    private static Base nights(RatePlan plan, DateRange stay) {
        Prices prices = new Prices(plan);
        List<LocalDate> dates = stay.from().datesUntil(stay.until()).toList();
        List<UnitPrice> nights = dates.stream().map(prices::ofNight).toList();
        return new Base(
                new ChargeableTime(nights.size(), 0, nights.size()),
                MergedLines.of(nights, "NIGHTLY", LineUnit.NIGHT, plan.rounding()),
                nights.stream().map(UnitPrice::exact).toList(),
                dates);
    }

    private static Base months(RatePlan plan, Term.Months term, Money rent) {
        List<PriceLine> lines = new ArrayList<>();
        List<Fraction> units = new ArrayList<>();
        List<LocalDate> dates = new ArrayList<>();
        for (BillingPeriod period : plan.billingCycle().periods(term.dates())) {
            long days = period.dates().days();
            Fraction exact = rent.exact().times(days).dividedBy(Fraction.of(period.ofDays()));
            Money amount = plan.rounding().round(exact, rent.currency());
            lines.add(PriceLine.of(
                    LineKind.RENTAL,
                    "RENT",
                    amount,
                    LineUnit.MONTH,
                    new Basis.Rent(rent, period.dates(), period.ofDays())));
            units.add(exact);
            dates.add(period.dates().from());
        }
        long days = term.dates().days();
        return new Base(new ChargeableTime(days, 0, days), lines, units, dates);
    }
}
