package dev.rentwright.stay;

import dev.rentwright.time.DateRange;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What counts on some dates only (domain A10).
 *
 * @param dates on which it counts
 * @param closed whether nobody may stay: no night may begin on them
 * @param closedToArrival whether nobody may come
 * @param closedToDeparture whether nobody may leave
 * @param minimumOnArrival how many days or nights whoever comes must stay at least
 * @param maximumOnArrival how many at most
 * @param minimumThrough how many whoever stays at all on one of the dates must stay at least
 */
public record DatedRestriction(
        DateRange dates,
        boolean closed,
        boolean closedToArrival,
        boolean closedToDeparture,
        Optional<Integer> minimumOnArrival,
        Optional<Integer> maximumOnArrival,
        Optional<Integer> minimumThrough) {

    public DatedRestriction {
        Objects.requireNonNull(dates, "dates");
        boolean says = closed || closedToArrival || closedToDeparture;
        boolean counts = Stream.of(minimumOnArrival, maximumOnArrival, minimumThrough)
                        .flatMap(Optional::stream)
                        .peek(days -> StayRules.requireFrom(1, "a length", days))
                        .count()
                > 0;
        if (!says && !counts) {
            throw new IllegalArgumentException("expected a restriction of something on " + dates + ", got none");
        }
        StayRules.requireOrder("on arrival", minimumOnArrival, maximumOnArrival);
    }

    /** Nobody may stay. */
    public static DatedRestriction closed(DateRange dates) {
        return new DatedRestriction(dates, true, false, false, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Nobody may come. */
    public static DatedRestriction noArrival(DateRange dates) {
        return new DatedRestriction(dates, false, true, false, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Nobody may leave. */
    public static DatedRestriction noDeparture(DateRange dates) {
        return new DatedRestriction(dates, false, false, true, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Whoever comes must stay at least so long. */
    public static DatedRestriction fromArrival(DateRange dates, int minimum) {
        return new DatedRestriction(
                dates, false, false, false, Optional.of(minimum), Optional.empty(), Optional.empty());
    }

    /** Whoever stays at all must stay at least so long. */
    public static DatedRestriction through(DateRange dates, int minimum) {
        return new DatedRestriction(
                dates, false, false, false, Optional.empty(), Optional.empty(), Optional.of(minimum));
    }
}
