package dev.rentwright.availability.planning;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.Footing;
import dev.rentwright.catalogue.RentableId;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The units of a {@link Pool} and everything alive that stands on them. The order in which they are handed in does not matter.
 *
 * @param units all units of the pool, by id
 * @param claims what stands on them and still matters, earliest first
 */
public record Fleet(List<Unit> units, List<Claim> claims) {

    static final Comparator<Claim> BY_START = Comparator.comparing(Claim::from)
            .thenComparing(Claim::until)
            .thenComparing(claim -> claim.reference().value());

    public Fleet {
        units = units.stream()
                .sorted(Comparator.comparing(unit -> unit.id().value()))
                .toList();
        Map<RentableId, Unit> known = byId(units);
        claims = claims.stream()
                .filter(claim -> known.containsKey(claim.rentable()))
                .sorted(BY_START)
                .toList();
    }

    /**
     * The units as they are to be planned from an instant on. What was over by then takes a unit nowhere any more; it only
     * keeps its days, so that nothing is moved there that has begun and reaches back.
     */
    public static Fleet since(Instant since, List<Unit> units, List<Claim> claims) {
        return new Fleet(
                units,
                claims.stream()
                        .map(claim -> claim.until().isAfter(since) ? claim : claim.standing(Footing.Fixed.STAYING))
                        .toList());
    }

    /** The same fleet without the claims of some references, so that they can be placed anew. */
    public Fleet without(Collection<Claim> some) {
        var references = some.stream().map(Claim::reference).collect(Collectors.toSet());
        return new Fleet(
                units,
                claims.stream()
                        .filter(claim -> !references.contains(claim.reference()))
                        .toList());
    }

    /** The same fleet with some claims, each in the place of the one that its reference has. */
    Fleet with(Collection<Claim> some) {
        return new Fleet(
                units,
                Stream.concat(without(some).claims().stream(), some.stream()).toList());
    }

    Map<RentableId, Unit> byId() {
        return byId(units);
    }

    /** What stands on each unit, earliest first; a unit with nothing has an empty list. */
    Map<RentableId, List<Claim>> calendars() {
        Map<RentableId, List<Claim>> calendars = new TreeMap<>(Comparator.comparing(RentableId::value));
        Map<RentableId, List<Claim>> standing = claims.stream().collect(Collectors.groupingBy(Claim::rentable));
        units.forEach(unit -> calendars.put(unit.id(), standing.getOrDefault(unit.id(), List.of())));
        return calendars;
    }

    private static Map<RentableId, Unit> byId(List<Unit> units) {
        return units.stream().collect(Collectors.toMap(Unit::id, Function.identity()));
    }
}
