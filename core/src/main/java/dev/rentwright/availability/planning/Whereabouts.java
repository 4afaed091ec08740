package dev.rentwright.availability.planning;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.ClaimKind;
import dev.rentwright.availability.Journey;
import dev.rentwright.location.LocationId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether a rental that is promised with a unit begins where the unit will be, and leaves it where the next one begins: after
 * a one-way rental a unit is free at the place where that ended (domain A9). A hold that expires may take place or not, and what
 * is only planned may go elsewhere, so whoever is before or behind those counts as well; and so it is with a rental that should
 * have begun while its unit stands where it stood.
 *
 * @param stand everything alive on the unit; with what is over, where nobody knows where it stands
 * @param standsAt where it stands now; unknown while it is out
 * @param now what is over by then has brought it to where it stands; while it is out, it still will
 */
public record Whereabouts(List<Claim> stand, Optional<LocationId> standsAt, Instant now) {

    public Whereabouts {
        stand = List.copyOf(stand);
    }

    /**
     * What keeps an agreed rental from its unit, earliest first: the rentals before and after it that end or begin elsewhere,
     * and the rental itself where the unit stands elsewhere and nothing takes it to the pickup. Nothing for what goes nowhere;
     * for a block or a transfer, whose time and way are the fleet's own business; and for what is agreed there already and was
     * asked before, whatever has changed since, unless its time had passed and nobody had come.
     */
    public List<Claim> against(Claim wanted) {
        Optional<Journey> journey = wanted.footing().journey();
        if (journey.isEmpty() || wanted.isMovable() || wanted.kind() == ClaimKind.BLOCK || isPromised(wanted)) {
            return List.of();
        }
        return Stream.concat(apart(wanted, journey.get()).stream(), missing(wanted, journey.get()))
                .sorted(Fleet.BY_START)
                .toList();
    }

    /** True when a unit that is free in a period may be rented from one place to another in it. */
    public boolean allow(Journey journey, Instant from, Instant until) {
        return reach(journey.pickup(), from)
                && after(until).stream().allMatch(claim -> pickup(claim).equals(journey.dropOff()));
    }

    /**
     * Agreed rentals that begin where an agreed journey leaves the unit, and would not find it there without that; behind one
     * that goes round these are who relied on it after it had been let down itself. Whatever is planned in between is planned
     * elsewhere.
     */
    public List<Claim> letDownBy(Claim gone) {
        Optional<Journey> journey = gone.footing().journey();
        if (gone.isMovable() || journey.isEmpty()) {
            return List.of();
        }
        Whereabouts left = agreed().without(gone);
        return left.after(gone.until()).stream()
                .filter(next -> next.kind() != ClaimKind.BLOCK
                        && pickup(next).equals(journey.get().dropOff()))
                .filter(next -> !left.without(next).reach(pickup(next), next.from()))
                .toList();
    }

    /** Agreed rentals to come whose unit will be elsewhere when they begin, whatever is planned in between. */
    public List<Claim> stranded() {
        return agreed().journeys()
                .filter(claim -> claim.kind() != ClaimKind.BLOCK && claim.from().isAfter(now))
                .filter(this::strands)
                .toList();
    }

    /** Whether the unit will be elsewhere when an agreed rental on it begins, whatever is planned in between. */
    public boolean strands(Claim claim) {
        return !agreed().without(claim).reach(pickup(claim), claim.from());
    }

    private Whereabouts agreed() {
        return new Whereabouts(
                stand.stream().filter(claim -> !claim.isMovable()).toList(), standsAt, now);
    }

    private boolean reach(LocationId pickup, Instant from) {
        return before(from).stream().allMatch(claim -> dropOff(claim).equals(pickup))
                && (isBrought(from) || isHere(pickup, from));
    }

    private List<Claim> apart(Claim wanted, Journey journey) {
        List<Claim> apart = new ArrayList<>();
        Whereabouts others = without(wanted);
        others.before(wanted.from()).stream()
                .filter(claim -> !dropOff(claim).equals(journey.pickup()))
                .forEach(apart::add);
        others.after(wanted.until()).stream()
                .filter(claim -> !pickup(claim).equals(journey.dropOff()))
                .forEach(apart::add);
        return apart;
    }

    private Stream<Claim> missing(Claim wanted, Journey journey) {
        return without(wanted).isBrought(wanted.from()) || isHere(journey.pickup(), wanted.from())
                ? Stream.empty()
                : Stream.of(wanted);
    }

    /** What begins now, or has begun, is at the counter already. */
    private boolean isHere(LocationId pickup, Instant from) {
        return !from.isAfter(now)
                || standsAt.filter(place -> !place.equals(pickup)).isEmpty();
    }

    private boolean isBrought(Instant from) {
        return before(from).stream().anyMatch(this::isCertain);
    }

    private boolean isPromised(Claim wanted) {
        return stand.stream()
                .filter(own -> own.reference().equals(wanted.reference()))
                .anyMatch(own -> !own.isMovable()
                        && !isBroughtBack(own, wanted)
                        && own.from().equals(wanted.from())
                        && own.footing().journey().equals(wanted.footing().journey()));
    }

    /** Its time had passed while its unit stood there, and whoever came next was promised the unit without regard to it. */
    private boolean isBroughtBack(Claim own, Claim wanted) {
        return standsAt.isPresent()
                && !own.until().isAfter(now)
                && wanted.until().isAfter(now);
    }

    private List<Claim> before(Instant from) {
        List<Claim> earlier = journeys()
                .filter(claim -> (standsAt.isEmpty() || claim.until().isAfter(now))
                        && !claim.until().isAfter(from))
                .toList();
        Optional<Instant> certain =
                earlier.stream().filter(this::isCertain).map(Claim::until).max(Comparator.naturalOrder());
        return earlier.stream()
                .filter(claim ->
                        certain.filter(end -> claim.until().isBefore(end)).isEmpty())
                .toList();
    }

    private List<Claim> after(Instant until) {
        List<Claim> later =
                journeys().filter(claim -> !claim.from().isBefore(until)).toList();
        Optional<Instant> certain =
                later.stream().filter(this::isCertain).map(Claim::from).min(Comparator.naturalOrder());
        return later.stream()
                .filter(claim ->
                        certain.filter(start -> claim.from().isAfter(start)).isEmpty())
                .toList();
    }

    private boolean isCertain(Claim claim) {
        boolean nobodyCame = standsAt.isPresent() && !claim.from().isAfter(now) && claim.kind() != ClaimKind.BLOCK;
        return claim.expiresAt().isEmpty() && !claim.isMovable() && !nobodyCame;
    }

    private Stream<Claim> journeys() {
        return stand.stream().filter(claim -> claim.footing().journey().isPresent());
    }

    /** The same of a unit that stands at a place. */
    public Whereabouts standingAt(LocationId place) {
        return new Whereabouts(stand, Optional.of(place), now);
    }

    /** The same without what a reference has. */
    public Whereabouts without(Claim own) {
        return new Whereabouts(
                stand.stream()
                        .filter(claim -> !claim.reference().equals(own.reference()))
                        .toList(),
                standsAt,
                now);
    }

    private static LocationId pickup(Claim claim) {
        return claim.footing().journey().orElseThrow().pickup();
    }

    private static LocationId dropOff(Claim claim) {
        return claim.footing().journey().orElseThrow().dropOff();
    }
}
