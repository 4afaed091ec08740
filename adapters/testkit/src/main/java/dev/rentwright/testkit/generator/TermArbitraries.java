package dev.rentwright.testkit.generator;

import dev.rentwright.pricing.Term;
import dev.rentwright.pricing.rule.RuleBook;
import dev.rentwright.tariff.RatePlan;
import dev.rentwright.tariff.RateTier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** The time that is priced: hires, nights, months. */
public final class TermArbitraries {

    private static final int MOST_NIGHTS = 60;
    private static final int MOST_MONTHS = 36;

    private TermArbitraries() {}

    /** Terms of every sort. */
    public static Arbitrary<Term> terms() {
        return Arbitraries.oneOf(hires(), nights(), months(false), months(true));
    }

    /** Terms that a plan has prices for: days by the day, hours by the hour alone, months where there is a rent. */
    public static Arbitrary<Term> terms(RatePlan plan) {
        List<Arbitrary<Term>> priced = new ArrayList<>();
        if (isForHire(plan)) {
            priced.add(hires());
        }
        if (plan.rate(RateTier.DAILY).isPresent()) {
            priced.add(nights());
        }
        if (plan.card().months().monthly().isPresent()) {
            priced.add(months(false));
        }
        if (plan.card().months().lease().isPresent()) {
            priced.add(months(true));
        }
        return Arbitraries.oneOf(priced);
    }

    /** The same, half of them around dates on which prices of the plan or these rules begin or end. */
    public static Arbitrary<Term> terms(RatePlan plan, RuleBook rules) {
        List<LocalDate> dates = new ArrayList<>();
        plan.card().time().datePrices().forEach(price -> dates.addAll(List.of(price.from(), price.to())));
        rules.rules().forEach(rule -> {
            rule.when().from().ifPresent(dates::add);
            rule.when().to().ifPresent(dates::add);
        });
        Arbitrary<Term> anywhere = terms(plan);
        if (dates.isEmpty()) {
            return anywhere;
        }
        Arbitrary<Term> there = Combinators.combine(
                        anywhere, Arbitraries.of(dates), Arbitraries.integers().between(-20, 5))
                .as((term, date, days) -> new Shift(date.plusDays(days).toEpochDay()
                                - term.startDate().toEpochDay())
                        .of(term));
        return Arbitraries.oneOf(anywhere, there);
    }

    /** Whether a plan has a price for days and hours. */
    private static boolean isForHire(RatePlan plan) {
        return plan.rate(RateTier.DAILY).isPresent() || plan.isHourOnly();
    }

    /** Hires over clock changes and ends of months, in many zones. */
    public static Arbitrary<Term> hires() {
        return PeriodArbitraries.periods().map(Term.Hire::new);
    }

    /** A night and more, mostly from the usual time of arrival. */
    public static Arbitrary<Term> nights() {
        Arbitrary<Integer> nights = Arbitraries.oneOf(
                Arbitraries.integers().between(1, 7), Arbitraries.integers().between(1, MOST_NIGHTS));
        return Combinators.combine(DateArbitraries.dateRanges(nights), DateArbitraries.times())
                .as(Term.Nights::new);
    }

    /** A month and more at the monthly rent or under a lease, from any day of a month. */
    public static Arbitrary<Term> months(boolean lease) {
        Arbitrary<Integer> months = Arbitraries.oneOf(
                Arbitraries.of(1, 2, 3, 12), Arbitraries.integers().between(1, MOST_MONTHS));
        return Combinators.combine(DateArbitraries.dates(), months, DateArbitraries.times())
                .as((start, count, time) -> new Term.Months(start, count, lease, time));
    }
}
