package dev.rentwright.imports.csv.hotel;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One thing that happens to a stay.
 *
 * @param day local date
 * @param kind what, and at what time of the day
 * @param stay to which
 */
record Step(LocalDate day, Kind kind, Stay stay) {

    /** In the order in which they happen; of one moment in the order of the file. */
    static final Comparator<Step> IN_ORDER = Comparator.comparing(Step::day)
            .thenComparing(Step::kind)
            .thenComparing(step -> step.stay().line());

    /** What happens on a day, in this order. The hotel lets in from two and out until noon. */
    enum Kind {
        LEAVE(10, 0),
        CANCEL(10, 30),
        BOOK(11, 0),
        CANCEL_AT_ONCE(13, 0),
        ARRIVE(14, 0),
        MISS(20, 0),
        LEAVE_AT_ONCE(21, 0);

        private final LocalTime at;

        Kind(int hour, int minute) {
            this.at = LocalTime.of(hour, minute);
        }

        LocalTime at() {
            return at;
        }
    }

    /** All that happens to a stay. */
    static List<Step> of(Stay stay) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(stay.made(), Kind.BOOK, stay));
        switch (stay.ending()) {
            case CANCELED ->
                steps.add(new Step(
                        stay.ended(), stay.ended().equals(stay.made()) ? Kind.CANCEL_AT_ONCE : Kind.CANCEL, stay));
            case NO_SHOW -> steps.add(new Step(stay.arrival(), Kind.MISS, stay));
            case CHECK_OUT -> {
                steps.add(new Step(stay.arrival(), Kind.ARRIVE, stay));
                steps.add(new Step(
                        stay.ended(), stay.ended().equals(stay.arrival()) ? Kind.LEAVE_AT_ONCE : Kind.LEAVE, stay));
            }
        }
        return steps;
    }
}
