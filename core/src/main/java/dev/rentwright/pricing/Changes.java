package dev.rentwright.pricing;

import dev.rentwright.pricing.exact.RuleSum;
import dev.rentwright.pricing.rule.Utilisation;
import dev.rentwright.pricing.rule.Winners;
import java.util.List;

/** What rules made of price units. */
sealed interface Changes {

    /** What each unit came to. */
    UnitAmounts units();

    /** What a rule changed in all, by its place in the order of application. */
    RuleSum sum(int place);

    /** Worked out for these units. */
    record OfUnits(UnitAmounts units, List<RuleSum> sums) implements Changes {
        @Override
        public RuleSum sum(int place) {
            return sums.get(place);
        }
    }

    /**
     * Looked up for their dates.
     *
     * @param hours what the block of extra hours costs behind the days, 0 where there is none
     */
    record OfDates(UnitAmounts units, Winners winners, int days, long hours) implements Changes {

        static Changes of(Base base, Winners winners, Utilisation utilisation) {
            UnitAmounts units = ExactChanges.units(base, winners, utilisation);
            return new OfDates(units, winners, Math.toIntExact(base.time().days()), base.hoursCost());
        }

        @Override
        public RuleSum sum(int place) {
            return winners.sum(place, days, hours);
        }
    }
}
