package dev.rentwright.availability;

import dev.rentwright.catalogue.RentableId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Counts occupancy unit by unit, for stores that have their claims at hand (domain P7). */
public final class Counting {

    private Counting() {}

    /**
     * What {@link Occupancies#on} answers.
     *
     * @param units what may be sold of the category at the place
     * @param claims at least all of these units, dead or alive
     */
    public static Map<LocalDate, Occupancy> count(
            Occupancies.Query query, Collection<RentableId> units, Collection<Claim> claims) {
        Map<RentableId, List<Claim>> alive = claims.stream()
                .filter(claim -> claim.blocksAt(query.now()))
                .filter(claim -> !query.except().equals(Optional.of(claim.reference())))
                .collect(Collectors.groupingBy(Claim::rentable));
        Map<LocalDate, Occupancy> counted = new LinkedHashMap<>();
        query.days().forEach(day -> counted.put(day.date(), on(day, units, alive)));
        return counted;
    }

    private static Occupancy on(Occupancies.Day day, Collection<RentableId> units, Map<RentableId, List<Claim>> alive) {
        int taken = 0;
        int sellable = 0;
        for (RentableId unit : units) {
            List<ClaimKind> kinds = alive.getOrDefault(unit, List.of()).stream()
                    .filter(claim -> claim.overlaps(day.from(), day.until()))
                    .map(Claim::kind)
                    .toList();
            if (!kinds.contains(ClaimKind.BLOCK)) {
                sellable++;
                taken += kinds.isEmpty() ? 0 : 1;
            }
        }
        return new Occupancy(taken, sellable);
    }
}
