package dev.rentwright.testkit.simulation;

import dev.rentwright.Ports;
import dev.rentwright.availability.Claim;
import dev.rentwright.availability.ClaimKind;
import dev.rentwright.availability.ClaimReference;
import dev.rentwright.availability.Journey;
import dev.rentwright.booking.BookingId;
import dev.rentwright.booking.BookingStatus;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.status.OperationalStatus;
import dev.rentwright.location.LocationId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** What must hold of everything that is claimed of one rentable: nobody is in anybody's way (IV-01), and it will be where it is promised (domain A9). */
final class Calendars {

    static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");
    static final Instant LAST = Instant.parse("2100-01-01T00:00:00Z");

    private static final Set<BookingStatus> AWAITED =
            Set.of(BookingStatus.PENDING, BookingStatus.APPROVED, BookingStatus.CONFIRMED);

    private final Ports stores;
    private final List<RentableId> rentables;
    private final Supplier<Collection<BookingId>> known;

    /** Those of whom it was told that their rentable will be elsewhere. */
    private final Set<ClaimReference> stranded;

    Calendars(
            Ports stores,
            List<RentableId> rentables,
            Set<ClaimReference> stranded,
            Supplier<Collection<BookingId>> known) {
        this.stores = stores;
        this.rentables = rentables;
        this.stranded = stranded;
        this.known = known;
    }

    Optional<Complaint> check(RentableId rentable, Instant now) {
        List<Claim> blocking = stores.claims().blocking(rentable, FIRST, LAST, now);
        for (int i = 0; i < blocking.size(); i++) {
            Claim claim = blocking.get(i);
            if (!claim.blocksAt(now)) {
                return Optional.of(
                        new Complaint("IV-04", "an expired hold still blocks rentable " + rentables.indexOf(rentable)));
            }
            if (i > 0 && blocking.get(i - 1).until().isAfter(claim.from())) {
                return Optional.of(new Complaint(
                        "IV-01", "rentable " + rentables.indexOf(rentable) + " is claimed twice from " + claim.from()));
            }
        }
        return places(rentable, blocking, now);
    }

    /** What was agreed begins where the agreed rental before it ends, or where its unit stands, or somebody was told (domain A9). */
    private Optional<Complaint> places(RentableId rentable, List<Claim> blocking, Instant now) {
        List<Claim> journeys = blocking.stream()
                .filter(claim -> !claim.isMovable() && claim.until().isAfter(now))
                .filter(claim -> claim.footing().journey().isPresent())
                .toList();
        for (int i = 0; i < journeys.size(); i++) {
            Claim next = journeys.get(i);
            boolean apart = next.kind() != ClaimKind.BLOCK
                    && !pickup(next).equals(i == 0 ? standing(next, now) : broughtBy(journeys.get(i - 1), next, now));
            if (apart && !isStranded(next) && !isWaitedFor(blocking, next, now)) {
                return Optional.of(new Complaint(
                        "A9",
                        "rentable " + rentables.indexOf(rentable) + " is promised from " + next.from()
                                + " where it will not be"));
            }
        }
        return Optional.empty();
    }

    /** Somebody should have taken it there by now, and is still waited for. */
    private boolean isWaitedFor(List<Claim> blocking, Claim next, Instant now) {
        return blocking.stream()
                .filter(claim -> !claim.from().isAfter(now) && !claim.until().isAfter(next.from()))
                .filter(claim -> claim.footing().journey().map(Journey::dropOff).equals(Optional.of(pickup(next))))
                .flatMap(claim ->
                        stores.bookings().byId(new BookingId(claim.reference().value())).stream())
                .anyMatch(booking -> AWAITED.contains(booking.status()));
    }

    private static LocationId pickup(Claim claim) {
        return claim.footing().journey().orElseThrow().pickup();
    }

    /** Where its unit stands; where it is wanted, for what has begun, while that is out, or where a late transfer brings it. */
    private LocationId standing(Claim first, Instant now) {
        return stores.rentables()
                .byId(first.rentable())
                .filter(unit -> first.from().isAfter(now) && unit.operation() != OperationalStatus.IN_USE)
                .filter(unit -> stores.transfers().open(pickup(first)).stream()
                        .noneMatch(open -> open.vehicle().equals(unit.id())))
                .flatMap(Rentable::currentLocation)
                .orElse(pickup(first));
    }

    /** Where a rental leaves it; where it is wanted, behind a transfer, which asks nobody, and behind what is late. */
    private LocationId broughtBy(Claim before, Claim next, Instant now) {
        return before.kind() == ClaimKind.BLOCK || isLate(before, now)
                ? pickup(next)
                : before.footing().journey().orElseThrow().dropOff();
    }

    /** Its claim was over until it was known to be late, and stretched; where it comes back was asked of nobody meanwhile. */
    private boolean isLate(Claim claim, Instant now) {
        return stores.bookings()
                .byId(new BookingId(claim.reference().value()))
                .filter(booking ->
                        !booking.arrangements().endOf(booking.period()).isAfter(now))
                .isPresent();
    }

    private boolean isStranded(Claim claim) {
        boolean told = stranded.contains(claim.reference())
                || known.get().stream()
                        .flatMap(id -> stores.bookings().events(id).stream())
                        .map(event -> event.data().get("stranded"))
                        .anyMatch(names -> names instanceof List<?> all
                                && all.contains(claim.reference().toString()));
        if (told) {
            stranded.add(claim.reference());
        }
        return told;
    }
}
