package dev.rentwright.booking.counter;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.Conflict;
import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingEvent;
import dev.rentwright.booking.BookingEventType;
import dev.rentwright.booking.BookingStage;
import dev.rentwright.booking.BookingStatus;
import dev.rentwright.booking.BookingTrigger;
import dev.rentwright.booking.Target;
import dev.rentwright.booking.desk.Billing;
import dev.rentwright.booking.desk.CaseFile;
import dev.rentwright.booking.desk.Desk;
import dev.rentwright.booking.desk.EscrowDesk;
import dev.rentwright.booking.desk.Holds;
import dev.rentwright.booking.desk.Lateness;
import dev.rentwright.booking.desk.Needs;
import dev.rentwright.booking.paying.Captures;
import dev.rentwright.booking.paying.ProviderSteps;
import dev.rentwright.booking.transition.WindowInGuard;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.handover.Handover;
import dev.rentwright.identity.Actor;
import dev.rentwright.identity.Permission;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.payment.Payment;
import dev.rentwright.tariff.FuelTerms;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

final class CheckInService implements CheckIn {

    /** It is charged for what is missing of what it left with, which whoever brings it back full does not expect. */
    private static final String NOT_FULL = "FUEL_BELOW_FULL";

    private final Needs needs;
    private final Desk desk;
    private final Billing billing;
    private final EscrowDesk escrow;
    private final Holds holds;
    private final Captures captures;

    CheckInService(Needs needs, Desk desk, Billing billing, EscrowDesk escrow, Holds holds, Captures captures) {
        this.needs = needs;
        this.desk = desk;
        this.billing = billing;
        this.escrow = escrow;
        this.holds = holds;
        this.captures = captures;
    }

    @Override
    public Outcome<Booking> checkIn(Command command) {
        needs.access().require(command.actor(), Permission.BOOKING_CHECK_IN);
        if (command.early().isPresent()) {
            needs.access()
                    .require(
                            command.actor(), Permission.BOOKING_OVERRIDE, actor -> actor.kind() != Actor.Kind.CUSTOMER);
        }
        Optional<Refusal> unsaid = command.early().flatMap(why -> Desk.unsaid("early", why));
        if (unsaid.isPresent()) {
            return Outcome.refused(unsaid.get());
        }
        return needs.unitOfWork()
                .run(() -> open(command, command.target()).then(file -> captures(command, file)))
                .then(toTake -> checkIn(command, toTake));
    }

    private Outcome<CaseFile> open(Command command, Target target) {
        return desk.open(command.actor(), target)
                .map(file -> command.early()
                        .map(why -> file.with(file.facts().because(why)))
                        .orElse(file));
    }

    /** What is held and is to be taken before: nothing where the rest of the guards would not let the customer go anyway. */
    private Outcome<List<Payment>> captures(Command command, CaseFile file) {
        boolean held = file.payments().stream().anyMatch(Payment::isHeld);
        if (!held || file.booking().status() == BookingStatus.CHECKED_IN) {
            return Outcome.granted(List.of());
        }
        CaseFile asIfTaken = file.with(file.facts().owing(file.account().withHoldsTaken()));
        Instant later = file.facts().now().plus(ProviderSteps.FIRST_PATIENCE);
        return desk.ask(asIfTaken.recording(seen(command, file)), BookingTrigger.CHECK_IN)
                .map(allowed -> holds.taken(file, later).payments().stream()
                        .filter(payment -> payment.isHeld() && !payment.isToBeHeld())
                        .toList());
    }

    /** The version that the customer's page showed was asked for before; taking the money may have made others since. */
    private Outcome<Booking> checkIn(Command command, List<Payment> toTake) {
        List<Refusal> missing =
                toTake.stream().map(captures::take).flatMap(Optional::stream).toList();
        Target target =
                toTake.isEmpty() ? command.target() : Target.of(command.target().booking());
        Outcome<Booking> outcome = needs.unitOfWork()
                .run(() -> open(command, target)
                        .then(file -> file.booking().status() == BookingStatus.CHECKED_IN
                                ? Outcome.granted(file.booking())
                                : checkIn(command, file)));
        return outcome.fold(
                Outcome::granted,
                refusals -> Outcome.refused(
                        Stream.of(missing, refusals).flatMap(List::stream).toList()));
    }

    private Outcome<Booking> checkIn(Command command, CaseFile file) {
        Handover out = seen(command, file);
        return desk.ask(file.recording(out), BookingTrigger.CHECK_IN)
                .then(checkedIn -> fromNowOn(file))
                .map(free -> handedOut(file, out));
    }

    /** Who has it before its time must not be in the way of whoever has it until then. */
    private Outcome<CaseFile> fromNowOn(CaseFile file) {
        if (!WindowInGuard.isEarly(file.facts())) {
            return Outcome.granted(file);
        }
        Claim longer = desk.claim(file).since(file.facts().now());
        List<Claim> inTheWay = desk.secure(longer);
        return inTheWay.isEmpty() ? Outcome.granted(file) : Outcome.refused(Conflict.of(longer, inTheWay, List.of()));
    }

    private Booking handedOut(CaseFile file, Handover out) {
        Rentable rentable = file.facts().rental().rentable();
        needs.rentables().save(rentable.handedOut());
        Booking moved = file.booking()
                .to(new BookingStage.CheckedIn(out), Lateness.next(file.booking(), billing.nextAt(file.booking())));
        Desk.Written written = desk.write(file, moved, BookingEventType.CHECKED_IN, leaving(moved, out));
        escrow.settle(file.with(written.booking()), written.event());
        return file.facts()
                .reason()
                .filter(why -> WindowInGuard.isEarly(file.facts()))
                .map(why -> early(file.with(written.booking()), why))
                .orElse(written.booking());
    }

    /** Why, for staff to read. */
    private Booking early(CaseFile out, String why) {
        return desk.write(
                        out,
                        out.booking(),
                        BookingEventType.MODIFIED,
                        Map.of("handedOutEarly", why, BookingEvent.INTERNAL, true))
                .booking();
    }

    private static Handover seen(Command command, CaseFile file) {
        return command.condition()
                .handover(
                        Handover.Direction.OUT,
                        file.facts().now(),
                        command.actor().name());
    }

    /** What was seen, with a warning where a car that is to come back full does not leave full (domain P21). */
    private static Map<String, Object> leaving(Booking booking, Handover out) {
        Map<String, Object> data = seen(out);
        boolean full = booking.terms()
                .plan()
                .card()
                .returns()
                .fuel()
                .filter(terms -> terms instanceof FuelTerms.ChargeMissing missing && missing.full())
                .isPresent();
        boolean leavesFull = out.fuel()
                .filter(level -> level.value().compareTo(BigDecimal.ONE) < 0)
                .isEmpty();
        if (full && !leavesFull) {
            data.put("warning", NOT_FULL);
        }
        return data;
    }

    static Map<String, Object> seen(Handover handover) {
        Map<String, Object> data = new LinkedHashMap<>();
        handover.odometerKm().ifPresent(kilometres -> data.put("odometerKm", kilometres));
        handover.fuel().ifPresent(fuel -> data.put("fuelLevel", fuel.value().toPlainString()));
        if (!handover.evidence().photos().isEmpty()) {
            data.put("photos", handover.evidence().photos().size());
        }
        if (!handover.evidence().damage().isEmpty()) {
            data.put("damageRemarks", handover.evidence().damage().size());
        }
        return data;
    }
}
