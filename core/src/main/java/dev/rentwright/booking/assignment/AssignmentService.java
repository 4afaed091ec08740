package dev.rentwright.booking.assignment;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.Claims;
import dev.rentwright.availability.Conflict;
import dev.rentwright.availability.Footing;
import dev.rentwright.availability.Journey;
import dev.rentwright.availability.planning.Assignment;
import dev.rentwright.availability.planning.Fleet;
import dev.rentwright.availability.planning.Pool;
import dev.rentwright.availability.planning.Unit;
import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingEventType;
import dev.rentwright.booking.BookingStatus;
import dev.rentwright.booking.desk.CaseFile;
import dev.rentwright.booking.desk.Desk;
import dev.rentwright.booking.desk.MadeWay;
import dev.rentwright.booking.desk.Needs;
import dev.rentwright.booking.desk.Renewals;
import dev.rentwright.booking.transition.ActorGuard;
import dev.rentwright.booking.transition.BookingTransitions;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.feature.FeatureCode;
import dev.rentwright.identity.Permission;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.pricing.PriceRequest;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

final class AssignmentService implements AssignRentable {

    /** Where the operation keeps the state (REC-10, I2). A swap during the rental has handovers: the counter does it. */
    private static final Set<BookingStatus> ASSIGNABLE = Set.of(BookingStatus.APPROVED, BookingStatus.CONFIRMED);

    private final Needs needs;
    private final Desk desk;

    AssignmentService(Needs needs, Desk desk) {
        this.needs = needs;
        this.desk = desk;
    }

    @Override
    public Outcome<Booking> assign(Command command) {
        needs.access().require(command.actor(), Permission.BOOKING_ASSIGN);
        return needs.unitOfWork()
                .decide(() -> desk.open(command.actor(), command.target()).then(file -> assign(command, file)));
    }

    private Outcome<Booking> assign(Command command, CaseFile file) {
        if (!ASSIGNABLE.contains(file.booking().status())) {
            return Outcome.refused(Refusal.of(RefusalCode.BOOKING_ILLEGAL_TRANSITION)
                    .with("state", file.booking().status())
                    .with("trigger", "ASSIGN")
                    .with(
                            "allowed",
                            BookingTransitions.allowedFrom(file.booking().status())));
        }
        List<Refusal> stranger = new ActorGuard().check(file.facts());
        if (!stranger.isEmpty()) {
            return Outcome.refused(stranger);
        }
        return command.rentable().isPresent() ? named(file, command.rentable().get()) : chosen(file);
    }

    private Outcome<Booking> named(CaseFile file, RentableId id) {
        return needs.rentables()
                .byId(id)
                .map(rentable -> assign(file, rentable))
                .orElseGet(() -> Outcome.refused(Refusal.of(RefusalCode.NOT_FOUND)
                        .with("kind", "rentable")
                        .with("id", id.value())));
    }

    /**
     * By domain A5 among those whose papers last and that all who drive may drive: first among those that have what the customer
     * wished for, among all when none of these is free (CAT-35); where all of them are taken, by making room.
     */
    private Outcome<Booking> chosen(CaseFile file) {
        Booking booking = file.booking();
        Claim any = desk.claim(file).standing(Desk.footing(booking.unassigned()));
        Fleet fleet = fitting(
                needs.claims()
                        .lock(new Pool(booking.category(), booking.supplier()), since(booking), desk.now())
                        .without(List.of(any)),
                file);
        Optional<RentableId> given =
                Assignment.of(wishedFor(fleet, booking), any).or(() -> Assignment.of(fleet, any));
        if (given.isPresent()) {
            return named(file, given.get());
        }
        // Room was made; who may not have what that left gives it back, and everybody has what they had.
        return needs.claims()
                .place(any, desk.now())
                .fold(
                        placed -> Outcome.granted(
                                named(file, placed.claim().rentable()).orThrow()),
                        taken -> refused(any, taken));
    }

    private Outcome<Booking> assign(CaseFile file, Rentable rentable) {
        Booking booking = file.booking();
        List<Refusal> unfit = unfit(file, rentable);
        if (!unfit.isEmpty()) {
            return Outcome.refused(unfit);
        }
        if (booking.rentable().equals(Optional.of(rentable.id()))) {
            return Outcome.granted(booking);
        }
        Claim agreed = desk.claim(file)
                .on(rentable.id(), Renewals.claimedUntil(booking, rentable.turnaround()))
                .standing(Footing.Fixed.along(journey(booking)));
        return desk.place(agreed)
                .fold(placed -> Outcome.granted(written(file, rentable, placed)), taken -> refused(agreed, taken));
    }

    private Booking written(CaseFile file, Rentable rentable, Claims.Placement.Placed placed) {
        Map<String, Object> data = new LinkedHashMap<>();
        file.booking().rentable().ifPresent(before -> data.put("before", before.toString()));
        data.put("rentable", rentable.id().toString());
        MadeWay.tell(data, placed);
        return desk.write(file, file.booking().assigned(rentable), BookingEventType.ASSIGNED, data)
                .booking();
    }

    /** What it is instead of may be of a better category, which is for staff to say (I2), but not of another kind or mode. */
    private List<Refusal> unfit(CaseFile file, Rentable rentable) {
        Booking booking = file.booking();
        Rentable before = file.facts().rental().rentable();
        if (rentable.kind() != before.kind()) {
            return List.of(Desk.invalid(
                    "rentableId",
                    "a " + before.kind(),
                    rentable.kind() + " " + rentable.id().value()));
        }
        boolean offered = rentable.isSellable()
                && rentable.modes().contains(booking.mode())
                && rentable.supplier().equals(booking.supplier())
                && rentable.offeredAt().contains(booking.pickup());
        if (!offered) {
            return List.of(Refusal.of(RefusalCode.ASSET_NOT_OFFERED)
                    .with("rentable", rentable.id().value())
                    .with("publication", rentable.publication())
                    .with("status", rentable.operation())
                    .with("location", booking.pickup().value())
                    .with("mode", booking.mode()));
        }
        List<Refusal> people = desk.people(file).apply(rentable);
        if (!people.isEmpty()) {
            return people;
        }
        return papersLast(rentable, booking)
                ? List.of()
                : List.of(Refusal.of(RefusalCode.ASSET_NOT_READY)
                        .with("rentable", rentable.id().value())
                        .with("papersValid", false));
    }

    private Fleet fitting(Fleet fleet, CaseFile file) {
        Function<Rentable, List<Refusal>> people = desk.people(file);
        return having(
                fleet,
                rentable -> papersLast(rentable, file.booking())
                        && rentable.modes().contains(file.booking().mode())
                        && people.apply(rentable).isEmpty());
    }

    /**
     * Those that have all the features that the booking pays for, because they were wished for or because what was priced has
     * them (PRC-15).
     */
    private Fleet wishedFor(Fleet fleet, Booking booking) {
        PriceRequest priced = booking.terms().request();
        Set<FeatureCode> wished = Stream.concat(
                        priced.choices().features().stream(), priced.circumstances().features().stream())
                .map(FeatureCode::new)
                .collect(Collectors.toSet());
        if (wished.isEmpty()) {
            return fleet;
        }
        // What all of the category have, each of them has.
        needs.categories()
                .byId(booking.category())
                .ifPresent(category -> wished.removeAll(category.profile().features()));
        return having(fleet, rentable -> rentable.presentation().has(wished));
    }

    private Fleet having(Fleet fleet, Predicate<Rentable> like) {
        Set<RentableId> alike = needs
                .rentables()
                .byIds(fleet.units().stream().map(Unit::id).toList())
                .stream()
                .filter(like)
                .map(Rentable::id)
                .collect(Collectors.toSet());
        return new Fleet(
                fleet.units().stream().filter(unit -> alike.contains(unit.id())).toList(), fleet.claims());
    }

    private static boolean papersLast(Rentable rentable, Booking booking) {
        return rentable.papersLastThrough(booking.period().endDate());
    }

    private Instant since(Booking booking) {
        Instant start = booking.period().start();
        return start.isBefore(desk.now()) ? start : desk.now();
    }

    private static Journey journey(Booking booking) {
        return new Journey(booking.pickup(), booking.dropOff());
    }

    private static Outcome<Booking> refused(Claim wanted, Claims.Placement.Taken taken) {
        return Outcome.refused(Conflict.of(wanted, taken.inTheWay(), List.of()));
    }
}
