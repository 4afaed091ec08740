package dev.rentwright.pricing.rule;

import dev.rentwright.money.Fraction;
import dev.rentwright.money.UnitPrice;
import dev.rentwright.pricing.exact.Tens;
import dev.rentwright.tariff.DemandStep;
import dev.rentwright.tariff.PricingRule;
import dev.rentwright.tariff.RuleCriteria;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * A rule with its criteria as plain numbers, so that asking it costs a few comparisons.
 *
 * @param rule itself
 * @param rank of all rules that win, its place: the smaller wins
 * @param place of all rules that apply, its place: the smaller works first
 * @param group which rules it excludes; -1 for none
 * @param reach dates, lengths and times of day outside of which it never matches
 * @param times what it multiplies by, where demand plays no part
 * @param greatest of its multipliers
 * @param decimals the most that any of its multipliers has
 * @param hasSteps whether it multiplies by how much is taken
 * @param added what it adds after multiplying, in units of its last decimal; 0 for nothing
 * @param addedScale how many decimals that has
 */
public record CompiledRule(
        PricingRule rule,
        int rank,
        int place,
        int group,
        Reach reach,
        Multiplier times,
        Multiplier greatest,
        int decimals,
        boolean hasSteps,
        long added,
        int addedScale) {

    static CompiledRule of(PricingRule rule, int rank, int place, int group) {
        Multiplier times = Multiplier.of(rule.multiplier());
        Multiplier greatest = times;
        int decimals = times.digits();
        for (DemandStep step : rule.steps()) {
            Multiplier reached = Multiplier.of(step.multiplier());
            greatest = reached.exact().compareTo(greatest.exact()) > 0 ? reached : greatest;
            decimals = Math.max(decimals, reached.digits());
        }
        return new CompiledRule(
                rule,
                rank,
                place,
                group,
                Reach.of(rule.when()),
                times,
                greatest,
                decimals,
                !rule.steps().isEmpty(),
                rule.fixedAdjustment().map(UnitPrice::unscaled).orElse(0L),
                rule.fixedAdjustment().map(UnitPrice::scale).orElse(0));
    }

    /** What it multiplies a unit of a date by: with steps the step's, 1 where nothing is known or none is reached (P7). */
    public Multiplier times(LocalDate date, Utilisation utilisation) {
        Multiplier reached = Multiplier.ONE;
        Optional<Fraction> taken = utilisation.on(date);
        if (taken.isPresent()) {
            for (DemandStep step : rule.steps()) {
                if (taken.get().compareTo(Fraction.of(step.from())) >= 0) {
                    reached = Multiplier.of(step.multiplier());
                }
            }
        }
        return reached;
    }

    public Optional<UnitPrice> adjustment() {
        return rule.fixedAdjustment();
    }

    /**
     * A number that prices are multiplied by: {@code thousandths} of so many decimals.
     *
     * @param unscaled 115 for 1.15
     * @param digits 2 for 1.15
     */
    public record Multiplier(int unscaled, int digits) {

        public static final Multiplier ONE = new Multiplier(1, 0);

        public static Multiplier of(BigDecimal shortest) {
            return new Multiplier(shortest.unscaledValue().intValueExact(), shortest.scale());
        }

        /** The same with so many decimals, no fewer than it has: 1150 of three for 1.15. */
        public long over(int decimals) {
            return unscaled * Tens.power(decimals - digits);
        }

        public Fraction exact() {
            return Fraction.of(BigDecimal.valueOf(unscaled, digits));
        }
    }

    /**
     * Dates, lengths, times and weekdays; both ends count. Of several rules, what any of them can match.
     *
     * @param from first date, in days of the epoch
     * @param to last date
     * @param least chargeable days or nights
     * @param most chargeable days or nights
     * @param earliest nanosecond of the day at which the rental begins
     * @param latest such
     * @param weekdays a bit for each
     */
    public record Reach(int from, int to, int least, int most, long earliest, long latest, int weekdays) {

        private static final int EVERY_DAY = 0x7F;

        static Reach of(RuleCriteria when) {
            return new Reach(
                    when.from().map(Reach::day).orElse(Integer.MIN_VALUE),
                    when.to().map(Reach::day).orElse(Integer.MAX_VALUE),
                    when.minUnits().orElse(0),
                    when.maxUnits().orElse(Integer.MAX_VALUE),
                    when.timeFrom().map(LocalTime::toNanoOfDay).orElse(0L),
                    when.timeTo().map(LocalTime::toNanoOfDay).orElse(Long.MAX_VALUE) - 1,
                    when.weekdays().isEmpty() ? EVERY_DAY : UnitDates.mask(when.weekdays()));
        }

        Reach and(Reach other) {
            return new Reach(
                    Math.min(from, other.from),
                    Math.max(to, other.to),
                    Math.min(least, other.least),
                    Math.max(most, other.most),
                    Math.min(earliest, other.earliest),
                    Math.max(latest, other.latest),
                    weekdays | other.weekdays);
        }

        private static int day(LocalDate date) {
            return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, date.toEpochDay()));
        }
    }
}
