package dev.rentwright.booking.assignment;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.ClaimReference;
import dev.rentwright.availability.Claims;
import dev.rentwright.availability.FreeRentables;
import dev.rentwright.availability.Journey;
import dev.rentwright.availability.planning.Fleet;
import dev.rentwright.availability.planning.Mending;
import dev.rentwright.availability.planning.Pool;
import dev.rentwright.availability.planning.Rearrangement;
import dev.rentwright.availability.planning.Unit;
import dev.rentwright.availability.planning.Whereabouts;
import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingId;
import dev.rentwright.booking.BookingStatus;
import dev.rentwright.booking.desk.Desk;
import dev.rentwright.booking.desk.Needs;
import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.kind.RentableKind;
import dev.rentwright.catalogue.status.OperationalStatus;
import dev.rentwright.identity.Actor;
import dev.rentwright.identity.Permission;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

final class ReplanningService implements ReplanCategory, ListStranded, ListBrokenPromises {

    /** So many alternatives are looked for; whoever needs more searches. */
    private static final int SHOWN = 20;

    /** No rental begins with what is one of these. */
    private static final Set<OperationalStatus> GONE =
            EnumSet.of(OperationalStatus.OUT_OF_SERVICE, OperationalStatus.RETIRED);

    private final Needs needs;
    private final Desk desk;

    ReplanningService(Needs needs, Desk desk) {
        this.needs = needs;
        this.desk = desk;
    }

    @Override
    public Outcome<Replanned> replan(Actor actor, CategoryId category) {
        needs.access().require(actor, Permission.BOOKING_ASSIGN);
        return needs.unitOfWork()
                .run(() -> ofOwn(actor, category, fleets -> {
                    List<Replanned> each = fleets.map(this::replan).toList();
                    return new Replanned(
                            each.stream().flatMap(one -> one.moved().stream()).toList(),
                            each.stream().flatMap(one -> one.left().stream()).toList());
                }));
    }

    @Override
    public Outcome<List<Stranded>> of(Actor actor, RentableId rentable) {
        needs.access().require(actor, Permission.BOOKING_READ);
        return needs.unitOfWork()
                .run(() -> needs.rentables()
                        .byId(rentable)
                        .filter(found -> actor.actsFor(found.supplier()))
                        .map(found -> Outcome.granted(stranded(actor, rentable)))
                        .orElseGet(() -> Outcome.refused(unknown("rentable", rentable.value()))));
    }

    private List<Stranded> stranded(Actor actor, RentableId rentable) {
        Instant now = desk.now();
        return stranded(actor, needs.claims().blocking(rentable, now, now.plus(Claims.FAR), now).stream());
    }

    @Override
    public Outcome<List<Stranded>> in(Actor actor, CategoryId category) {
        needs.access().require(actor, Permission.BOOKING_READ);
        return needs.unitOfWork()
                .run(() -> ofOwn(
                        actor,
                        category,
                        fleets -> stranded(
                                actor, fleets.flatMap(this::broken).sorted(Comparator.comparing(Claim::from)))));
    }

    /** Of what each supplier has of a category for whom somebody acts; what others have of it is not told (DR-20). */
    private <T> Outcome<T> ofOwn(Actor actor, CategoryId category, Function<Stream<Fleet>, T> answer) {
        List<SupplierId> suppliers = needs.rentables().suppliersOf(category);
        return suppliers.isEmpty()
                ? Outcome.refused(unknown("category", category.value()))
                : Outcome.granted(answer.apply(suppliers.stream()
                        .filter(actor::actsFor)
                        .map(supplier -> needs.claims().lock(new Pool(category, supplier), desk.now(), desk.now()))));
    }

    private Stream<Claim> broken(Fleet fleet) {
        Map<RentableId, List<Claim>> standing = fleet.claims().stream().collect(Collectors.groupingBy(Claim::rentable));
        Stream<Claim> promised = needs
                .rentables()
                .byIds(fleet.units().stream().map(Unit::id).toList())
                .stream()
                .flatMap(rentable -> broken(rentable, standing.getOrDefault(rentable.id(), List.of())));
        return Stream.concat(
                        promised,
                        Stream.concat(Rearrangement.broken(fleet).stream(), Rearrangement.astray(fleet).stream()))
                .distinct();
    }

    private Stream<Claim> broken(Rentable rentable, List<Claim> standing) {
        return GONE.contains(rentable.operation())
                ? standing.stream().filter(claim -> claim.from().isAfter(desk.now()))
                : new Whereabouts(standing, rentable.currentLocation(), desk.now()).stranded().stream();
    }

    /** Of other suppliers' bookings, and other customers', nothing is told (DR-20). */
    private List<Stranded> stranded(Actor actor, Stream<Claim> claims) {
        return claims.flatMap(claim -> needs
                        .bookings()
                        .byId(new BookingId(claim.reference().value()))
                        .stream()
                        .filter(booking -> booking.isKnownTo(actor))
                        .filter(booking -> booking.status() != BookingStatus.CHECKED_IN
                                && booking.status() != BookingStatus.CHECKED_OUT
                                && booking.status() != BookingStatus.COMPLETED)
                        .map(booking -> new Stranded(booking, claim, alternatives(booking, claim))))
                .toList();
    }

    private List<RentableId> alternatives(Booking booking, Claim claim) {
        RentableKind kind =
                needs.rentables().byId(claim.rentable()).orElseThrow().kind();
        return Stream.concat(free(booking, Optional.of(booking.category())), free(booking, Optional.empty()))
                .filter(other -> other.kind() == kind && other.supplier().equals(booking.supplier()))
                .map(Rentable::id)
                .filter(other -> !other.equals(claim.rentable()))
                .distinct()
                .toList();
    }

    private Stream<Rentable> free(Booking booking, Optional<CategoryId> category) {
        FreeRentables.Query query = new FreeRentables.Query(
                new Journey(booking.pickup(), booking.dropOff()),
                category,
                booking.mode(),
                booking.period().start(),
                booking.period().end(),
                desk.now(),
                SHOWN);
        return needs.rentables().byIds(needs.freeRentables().find(query)).stream();
    }

    private Replanned replan(Fleet fleet) {
        Mending.Mended mended = Mending.of(fleet);
        return new Replanned(moved(fleet, mended.changed()), mended.left());
    }

    private List<Move> moved(Fleet before, List<Claim> changed) {
        needs.claims().move(changed, desk.now());
        Map<ClaimReference, Claim> stood =
                before.claims().stream().collect(Collectors.toMap(Claim::reference, Function.identity()));
        return changed.stream()
                .flatMap(after -> Optional.ofNullable(stood.get(after.reference())).stream()
                        .map(was -> new Move(was, after)))
                .toList();
    }

    private static Refusal unknown(String kind, UUID id) {
        return Refusal.of(RefusalCode.NOT_FOUND).with("kind", kind).with("id", id);
    }
}
