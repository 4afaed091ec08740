package dev.rentwright.booking.counter;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.Claims;
import dev.rentwright.availability.Conflict;
import dev.rentwright.availability.Footing;
import dev.rentwright.availability.Journey;
import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingEventType;
import dev.rentwright.booking.BookingStage;
import dev.rentwright.booking.Swap;
import dev.rentwright.booking.change.Proposals;
import dev.rentwright.booking.desk.CaseFile;
import dev.rentwright.booking.desk.Desk;
import dev.rentwright.booking.desk.MadeWay;
import dev.rentwright.booking.desk.Needs;
import dev.rentwright.booking.desk.Renewals;
import dev.rentwright.booking.transition.BookingFacts;
import dev.rentwright.booking.transition.BookingOperation;
import dev.rentwright.booking.transition.HandoverGuard;
import dev.rentwright.booking.transition.LicenceGuard;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.status.OperationalStatus;
import dev.rentwright.handover.Handover;
import dev.rentwright.identity.Permission;
import dev.rentwright.lifecycle.Guard;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.location.Location;
import dev.rentwright.location.LocationId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

final class SwapService implements SwapRentable {

    private static final Guard<BookingFacts> RETURN = new HandoverGuard("RETURN");
    private static final Guard<BookingFacts> HANDOVER_OUT = new HandoverGuard("HANDOVER_OUT");
    private static final Guard<BookingFacts> LICENCE = new LicenceGuard(true);
    private static final Set<OperationalStatus> READY = Set.of(OperationalStatus.AVAILABLE, OperationalStatus.RESERVED);

    private final Needs needs;
    private final Desk desk;

    SwapService(Needs needs, Desk desk) {
        this.needs = needs;
        this.desk = desk;
    }

    @Override
    public Outcome<Booking> swap(Command command) {
        needs.access().require(command.actor(), Permission.BOOKING_CHECK_OUT);
        needs.access().require(command.actor(), Permission.BOOKING_CHECK_IN);
        return needs.unitOfWork()
                .run(() -> desk.open(command.actor(), command.target())
                        .then(file -> Proposals.allowed(file, BookingOperation.SWAP))
                        .then(file ->
                                isAlready(command, file) ? Outcome.granted(file.booking()) : swap(command, file)));
    }

    /** Told again, it answers as the first time (BKG-30): it has that one, and what it had was seen to come back so. */
    private static boolean isAlready(Command command, CaseFile file) {
        List<Swap> swaps = file.booking().arrangements().swaps();
        if (swaps.isEmpty() || !file.booking().rentable().equals(Optional.of(command.rentable()))) {
            return false;
        }
        Handover in = swaps.get(swaps.size() - 1).in();
        return command.back().handover(Handover.Direction.IN, in.at(), in.by()).equals(in);
    }

    private Outcome<Booking> swap(Command command, CaseFile file) {
        LocationId at = command.at().orElse(file.booking().pickup());
        Optional<Location> place = needs.locations().byId(at);
        if (place.isEmpty()) {
            return unknown("location", at.value());
        }
        return needs.rentables()
                .byId(command.rentable())
                .map(rentable -> swap(command, file, rentable, place.get()))
                .orElseGet(() -> unknown("rentable", command.rentable().value()));
    }

    private Outcome<Booking> swap(Command command, CaseFile file, Rentable rentable, Location place) {
        LocationId at = place.id();
        Instant now = file.facts().now();
        Handover in = command.back()
                .handover(Handover.Direction.IN, now, command.actor().name());
        Handover next = command.out()
                .handover(Handover.Direction.OUT, now, command.actor().name());
        List<Refusal> refusals = new ArrayList<>(unfit(file, rentable, at));
        if (refusals.isEmpty()) {
            Rentable before = file.facts().rental().rentable();
            BookingFacts back = file.recording(in).facts();
            BookingFacts another = renting(file.facts(), rentable, place).handedOver(List.of(next));
            refusals.addAll(RETURN.check(renting(back, before, place)));
            refusals.addAll(HANDOVER_OUT.check(another));
            refusals.addAll(LICENCE.check(file.facts()));
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        Claim wanted = claim(file, rentable, at);
        Claim gone = desk.claim(file);
        // Asked when both are locked, so that nobody comes to rely on the one that is given back in between.
        return desk.place(wanted)
                .fold(
                        placed -> Outcome.granted(swapped(
                                file,
                                rentable,
                                at,
                                in,
                                next,
                                new Claims.Freed(placed.moved(), desk.letDownBy(gone, at)))),
                        taken -> Outcome.refused(Conflict.of(wanted, taken.inTheWay(), List.of())));
    }

    /** From now on, as long as the rental that it is for. */
    private Claim claim(CaseFile file, Rentable rentable, LocationId at) {
        Booking booking = file.booking();
        Instant start = booking.period().start();
        Instant now = file.facts().now();
        return desk.claim(file)
                .since(start.isAfter(now) ? start : now)
                .on(rentable.id(), Renewals.claimedUntil(booking, rentable.turnaround()))
                .standing(Footing.Fixed.along(new Journey(at, booking.dropOff())));
    }

    private Booking swapped(
            CaseFile file, Rentable rentable, LocationId at, Handover in, Handover next, Claims.Freed freed) {
        Booking booking = file.booking();
        Rentable before = file.facts().rental().rentable();
        Handover out = file.facts().handovers().get(0);
        Swap given = new Swap(before.id(), out, in, Returns.missingLitres(before, out, in));
        needs.rentables()
                .save(before.takenBack(at, Returns.driven(before, in), Returns.isToClean(file, before))
                        .parkedOn(in.spot()));
        needs.rentables().save(rentable.handedOut());
        needs.turnarounds()
                .keep(
                        before,
                        "given back in the middle of " + booking.number(),
                        file.facts().actor(),
                        file.facts().now());
        Booking moved = booking.assigned(rentable)
                .to(new BookingStage.CheckedIn(next), booking.timerAt())
                .arranged(booking.arrangements().swapped(given));
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("before", before.id().toString());
        data.put("rentable", rentable.id().toString());
        data.put("swappedAt", at.toString());
        data.put("kilometres", given.kilometres());
        MadeWay.tell(data, freed);
        Booking written =
                desk.write(file, moved, BookingEventType.ASSIGNED, data).booking();
        needs.damageSeen().at(written, before.id(), out, in, file.facts().actor());
        return written;
    }

    private List<Refusal> unfit(CaseFile file, Rentable rentable, LocationId at) {
        Booking booking = file.booking();
        Rentable before = file.facts().rental().rentable();
        if (!end(booking).isAfter(file.facts().now())) {
            return List.of(Desk.invalid("until", "a rental that goes on, so extend it first", end(booking)));
        }
        if (rentable.id().equals(before.id()) || rentable.kind() != before.kind()) {
            return List.of(Desk.invalid(
                    "rentableId",
                    "another " + before.kind(),
                    rentable.kind() + " " + rentable.id().value()));
        }
        boolean offered = rentable.isSellable()
                && rentable.modes().contains(booking.mode())
                && rentable.supplier().equals(booking.supplier());
        if (!offered) {
            return List.of(Refusal.of(RefusalCode.ASSET_NOT_OFFERED)
                    .with("rentable", rentable.id().value())
                    .with("publication", rentable.publication())
                    .with("status", rentable.operation()));
        }
        List<Refusal> people = desk.people(file).apply(rentable);
        if (!people.isEmpty()) {
            return people;
        }
        boolean here = rentable.currentLocation().equals(Optional.of(at));
        boolean papers = rentable.papersLastThrough(booking.period().endDate());
        return READY.contains(rentable.operation()) && here && papers
                ? List.of()
                : List.of(Refusal.of(RefusalCode.ASSET_NOT_READY)
                        .with("rentable", rentable.id().value())
                        .with("status", rentable.operation())
                        .with("atThePlace", here)
                        .with("papersValid", papers));
    }

    private static Instant end(Booking booking) {
        return booking.arrangements().endOf(booking.period());
    }

    /** What changes hands, where it does. */
    private static BookingFacts renting(BookingFacts facts, Rentable rentable, Location place) {
        BookingFacts.Rental rental = facts.rental();
        return facts.renting(new BookingFacts.Rental(
                rental.customer(), rentable, place, place, rental.time(), true, rental.terms()));
    }

    private static Outcome<Booking> unknown(String kind, Object id) {
        return Outcome.refused(
                Refusal.of(RefusalCode.NOT_FOUND).with("kind", kind).with("id", id));
    }
}
