package dev.rentwright.availability.planning;

import dev.rentwright.availability.Claim;
import dev.rentwright.catalogue.RentableId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which unit each booking of a category is given (domain A5). */
public final class Assignment {

    /** Used before unused, then free the longest, then the first of its id. */
    private static final Comparator<Calendar> PREFERRED = Comparator.<Calendar, Boolean>comparing(
            calendar -> calendar.claims().isEmpty());

    private Assignment() {}

    /**
     * Gives units to bookings, by start, end, then id; each takes the unit that has been free longest of those that have
     * something on them, and an unused one only if there is none. This uses the fewest units.
     *
     * @param fleet the units with what stands on them already
     * @param unassigned what is to be given a unit; what it is planned on now does not matter
     * @return the claims on their units; one for which there is no unit is missing
     */
    public static List<Claim> of(Fleet fleet, List<Claim> unassigned) {
        Map<RentableId, Calendar> calendars = calendars(fleet.without(unassigned));
        List<Claim> given = new ArrayList<>();
        unassigned.stream()
                .sorted(Fleet.BY_START)
                .forEach(claim -> preferred(calendars.values(), claim).ifPresent(calendar -> {
                    Claim standing = calendar.unit().carrying(claim);
                    calendar.add(standing);
                    given.add(standing);
                }));
        return given;
    }

    /** The unit that one booking is given, beside everything that stands on the fleet; empty when none is free and fits. */
    public static Optional<RentableId> of(Fleet fleet, Claim one) {
        return of(fleet, List.of(one)).stream().map(Claim::rentable).findFirst();
    }

    private static Optional<Calendar> preferred(Iterable<Calendar> calendars, Claim claim) {
        List<Calendar> fitting = new ArrayList<>();
        calendars.forEach(calendar -> {
            if (calendar.fits(calendar.unit().carrying(claim))) {
                fitting.add(calendar);
            }
        });
        return fitting.stream()
                .min(PREFERRED
                        .thenComparing(calendar -> freeSince(calendar, claim.from()))
                        .thenComparing(calendar -> calendar.unit().id().value()));
    }

    /** Since when nothing has stood on a unit, at an instant; one that only has something later has always been free. */
    private static Instant freeSince(Calendar calendar, Instant at) {
        return calendar.claims().stream()
                .map(Claim::until)
                .filter(end -> !end.isAfter(at))
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
    }

    private static Map<RentableId, Calendar> calendars(Fleet fleet) {
        Map<RentableId, Unit> units = fleet.byId();
        return fleet.calendars().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> new Calendar(unit(units, entry.getKey()), entry.getValue()),
                        (one, other) -> one,
                        () -> new TreeMap<>(Comparator.comparing(RentableId::value))));
    }

    private static Unit unit(Map<RentableId, Unit> units, RentableId id) {
        return Optional.ofNullable(units.get(id)).orElseThrow();
    }
}
