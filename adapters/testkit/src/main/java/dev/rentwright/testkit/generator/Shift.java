package dev.rentwright.testkit.generator;

import dev.rentwright.pricing.Term;
import dev.rentwright.pricing.rule.RuleBook;
import dev.rentwright.pricing.rule.Utilisation;
import dev.rentwright.tariff.PricingRule;
import dev.rentwright.tariff.RuleCriteria;
import dev.rentwright.time.DateRange;
import dev.rentwright.time.RentalPeriod;
import java.time.Duration;
import java.time.LocalDate;
import java.util.TreeMap;

/**
 * What was generated around one date, moved to around another. So rules, windows and what is taken meet a term without being
 * generated after it: what depends on what came before shrinks slowly.
 *
 * @param days later, or earlier when negative
 */
record Shift(long days) {

    /** Where everything that is moved is generated. */
    static final LocalDate ANCHOR = LocalDate.of(2026, 1, 1);

    static Shift to(LocalDate date) {
        return new Shift(date.toEpochDay() - ANCHOR.toEpochDay());
    }

    LocalDate of(LocalDate date) {
        return date.plusDays(days);
    }

    DateRange of(DateRange range) {
        return new DateRange(of(range.from()), of(range.until()));
    }

    Term of(Term term) {
        if (term instanceof Term.Hire hire) {
            RentalPeriod period = hire.period();
            Duration time = Duration.ofDays(days);
            return new Term.Hire(
                    new RentalPeriod(period.start().plus(time), period.end().plus(time), period.zone()));
        }
        if (term instanceof Term.Nights nights) {
            return new Term.Nights(of(nights.dates()), nights.checkIn());
        }
        Term.Months months = (Term.Months) term;
        return new Term.Months(of(months.start()), months.months(), months.lease(), months.startTime());
    }

    RuleBook of(RuleBook book) {
        return new RuleBook(book.rules().stream().map(this::of).toList());
    }

    Utilisation of(Utilisation known) {
        TreeMap<LocalDate, Utilisation.Taken> moved = new TreeMap<>();
        known.byDate().forEach((date, taken) -> moved.put(of(date), taken));
        return new Utilisation(moved);
    }

    private PricingRule of(PricingRule rule) {
        RuleCriteria when = rule.when();
        return rule.when(new RuleCriteria(
                when.category(),
                when.location(),
                when.from().map(this::of),
                when.to().map(this::of),
                when.weekdays(),
                when.timeFrom(),
                when.timeTo(),
                when.minUnits(),
                when.maxUnits()));
    }
}
