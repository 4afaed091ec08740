package dev.rentwright.stay;

import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The restrictions of domain A10, each one rule, in the order in which violations are told. Dates restrict every mode;
 * lengths on dates are counted in days or nights, and restrict daily rentals only.
 */
public enum StayRestriction {

    /** Nobody comes on a date that is closed to arrival. */
    ARRIVAL {
        @Override
        public Optional<Refusal> check(StayRules rules, StayCase stay) {
            return stay.onArrival(rules)
                    .filter(DatedRestriction::closedToArrival)
                    .findFirst()
                    .map(closed -> Refusal.of(RefusalCode.STAY_CLOSED_TO_ARRIVAL)
                            .with("date", stay.dates().from()));
        }
    },

    /** Nobody leaves on a date that is closed to departure. */
    DEPARTURE {
        @Override
        public Optional<Refusal> check(StayRules rules, StayCase stay) {
            return stay.onDeparture(rules)
                    .filter(DatedRestriction::closedToDeparture)
                    .findFirst()
                    .map(closed ->
                            Refusal.of(RefusalCode.STAY_CLOSED_TO_DEPARTURE).with("date", stay.departure()));
        }
    },

    /** No night begins on a date that is closed. */
    CLOSED {
        @Override
        public Optional<Refusal> check(StayRules rules, StayCase stay) {
            return stay.onAnyNight(rules)
                    .filter(DatedRestriction::closed)
                    .map(closed -> latest(closed.dates().from(), stay.dates().from()))
                    .min(Comparator.naturalOrder())
                    .map(night -> Refusal.of(RefusalCode.STAY_CLOSED).with("date", night));
        }
    },

    /** It is long enough; of all minima that apply the largest counts. */
    SHORT {
        @Override
        public Optional<Refusal> check(StayRules rules, StayCase stay) {
            return minimum(rules, stay)
                    .filter(least -> stay.length() < least)
                    .map(least -> length(RefusalCode.STAY_TOO_SHORT, stay).with("minimum", least));
        }
    },

    /** It is not too long; of all maxima that apply the smallest counts. */
    LONG {
        @Override
        public Optional<Refusal> check(StayRules rules, StayCase stay) {
            return maximum(rules, stay)
                    .filter(most -> stay.length() > most)
                    .map(most -> length(RefusalCode.STAY_TOO_LONG, stay).with("maximum", most));
        }
    },

    /** It is booked long enough before its start, in elapsed hours. */
    LEAD {
        @Override
        public Optional<Refusal> check(StayRules rules, StayCase stay) {
            return rules.leadHours()
                    .filter(hours -> stay.notice().compareTo(Duration.ofHours(hours)) < 0)
                    .map(hours -> Refusal.of(RefusalCode.STAY_LEAD_TIME)
                            .with("hours", hours)
                            .with("start", stay.start())
                            .with("now", stay.now()));
        }
    },

    /** It does not begin too many days ahead. */
    ADVANCE {
        @Override
        public Optional<Refusal> check(StayRules rules, StayCase stay) {
            return rules.advanceDays()
                    .map(days -> stay.today().plusDays(days))
                    .filter(last -> stay.dates().from().isAfter(last))
                    .map(last -> Refusal.of(RefusalCode.STAY_TOO_FAR_AHEAD)
                            .with("start", stay.dates().from())
                            .with("last", last));
        }
    };

    /** What stands against the stay, if anything. */
    public abstract Optional<Refusal> check(StayRules rules, StayCase stay);

    /** Everything that stands against it, in order. */
    public static List<Refusal> violations(StayRules rules, StayCase stay) {
        return Arrays.stream(values())
                .flatMap(restriction -> restriction.check(rules, stay).stream())
                .toList();
    }

    private static Optional<Integer> minimum(StayRules rules, StayCase stay) {
        return switch (stay.mode()) {
            case DAILY ->
                Stream.of(
                                rules.minimumDays().stream(),
                                stay.onArrival(rules).flatMap(dated -> dated.minimumOnArrival().stream()),
                                stay.onAnyNight(rules).flatMap(dated -> dated.minimumThrough().stream()))
                        .flatMap(minima -> minima)
                        .max(Comparator.naturalOrder());
            case MONTHLY -> rules.minimumMonths();
            case LEASE -> rules.minimumLeaseMonths();
        };
    }

    private static Optional<Integer> maximum(StayRules rules, StayCase stay) {
        return switch (stay.mode()) {
            case DAILY ->
                Stream.concat(
                                rules.maximumDays().stream(),
                                stay.onArrival(rules).flatMap(dated -> dated.maximumOnArrival().stream()))
                        .min(Comparator.naturalOrder());
            case MONTHLY -> Optional.empty();
            case LEASE -> rules.maximumLeaseMonths();
        };
    }

    private static Refusal length(RefusalCode code, StayCase stay) {
        return Refusal.of(code)
                .with("unit", stay.isDaily() ? "day" : "month")
                .with("length", stay.length())
                .with("mode", stay.mode());
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
