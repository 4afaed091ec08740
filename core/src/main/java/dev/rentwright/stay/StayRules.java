package dev.rentwright.stay;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a supplier, a category or a rentable asks of a stay; whatever is empty is not asked, or asked by the next above
 * (CAT-26, AVL-16, domain A10). Immutable.
 *
 * @param checkIn when guests may come
 * @param checkOut when they must have left
 * @param minimumDays of a daily rental: nights, or chargeable days of a vehicle
 * @param maximumDays likewise
 * @param leadHours how many elapsed hours before its start a rental must be booked
 * @param advanceDays how many days ahead it may begin at most
 * @param minimumMonths of a rental by the month
 * @param minimumLeaseMonths of a lease
 * @param maximumLeaseMonths likewise
 * @param noticeDays how long before the end of a rental by the month notice must be given (domain L7)
 * @param dated what counts on some dates only
 */
public record StayRules(
        Optional<LocalTime> checkIn,
        Optional<LocalTime> checkOut,
        Optional<Integer> minimumDays,
        Optional<Integer> maximumDays,
        Optional<Integer> leadHours,
        Optional<Integer> advanceDays,
        Optional<Integer> minimumMonths,
        Optional<Integer> minimumLeaseMonths,
        Optional<Integer> maximumLeaseMonths,
        Optional<Integer> noticeDays,
        List<DatedRestriction> dated) {

    /** Nothing is asked. */
    public static final StayRules NONE = new StayRules(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of());

    public StayRules {
        Objects.requireNonNull(checkIn, "checkIn");
        Objects.requireNonNull(checkOut, "checkOut");
        dated = List.copyOf(dated);
        if (checkIn.isPresent() != checkOut.isPresent()) {
            throw new IllegalArgumentException(
                    "expected both house times or none, got check-in " + checkIn + " and check-out " + checkOut);
        }
        checkIn.ifPresent(in -> HouseTimes.requireOutBeforeIn(in, checkOut.orElseThrow()));
        Stream.of(minimumDays, maximumDays, minimumMonths, minimumLeaseMonths, maximumLeaseMonths)
                .flatMap(Optional::stream)
                .forEach(length -> requireFrom(1, "a length", length));
        Stream.of(leadHours, advanceDays, noticeDays)
                .flatMap(Optional::stream)
                .forEach(wait -> requireFrom(0, "a time", wait));
        requireOrder("days", minimumDays, maximumDays);
        requireOrder("lease months", minimumLeaseMonths, maximumLeaseMonths);
    }

    /** The house times that these say, if they do. */
    public Optional<HouseTimes> times() {
        return checkIn.map(in -> new HouseTimes(in, checkOut.orElseThrow()));
    }

    /** The house times, and nothing that restricts. */
    public StayRules timesOnly() {
        return new StayRules(
                checkIn,
                checkOut,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /** These, and where they say nothing the ones above; dated restrictions of both count. */
    public StayRules over(StayRules above) {
        List<DatedRestriction> all = new ArrayList<>(dated);
        all.addAll(above.dated);
        return new StayRules(
                checkIn.or(() -> above.checkIn),
                checkOut.or(() -> above.checkOut),
                shortestAllowed(minimumDays, above.minimumDays, maximumDays),
                maximumDays.or(() -> above.maximumDays.filter(most -> most >= minimumDays.orElse(1))),
                leadHours.or(() -> above.leadHours),
                advanceDays.or(() -> above.advanceDays),
                minimumMonths.or(() -> above.minimumMonths),
                shortestAllowed(minimumLeaseMonths, above.minimumLeaseMonths, maximumLeaseMonths),
                maximumLeaseMonths.or(
                        () -> above.maximumLeaseMonths.filter(most -> most >= minimumLeaseMonths.orElse(1))),
                noticeDays.or(() -> above.noticeDays),
                all);
    }

    /** The nearer one; a farther one counts only as far as the nearer maximum leaves room for it. */
    private static Optional<Integer> shortestAllowed(
            Optional<Integer> own, Optional<Integer> above, Optional<Integer> ownMaximum) {
        return own.or(() ->
                above.filter(least -> ownMaximum.filter(most -> most < least).isEmpty()));
    }

    static void requireFrom(int least, String what, int actual) {
        if (actual < least || actual > 100_000) {
            throw new IllegalArgumentException("expected " + what + " of " + least + " to 100000, got " + actual);
        }
    }

    static void requireOrder(String what, Optional<Integer> minimum, Optional<Integer> maximum) {
        if (minimum.isPresent() && maximum.filter(most -> most < minimum.get()).isPresent()) {
            throw new IllegalArgumentException("expected a maximum of " + what + " of at least " + minimum.get()
                    + ", got " + maximum.orElseThrow());
        }
    }
}
