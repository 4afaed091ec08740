package dev.rentwright.takeover;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingUseCases;
import dev.rentwright.booking.CancellationCause;
import dev.rentwright.booking.GuaranteeType;
import dev.rentwright.booking.Target;
import dev.rentwright.booking.change.GuaranteeBooking;
import dev.rentwright.booking.change.RequestCancellation;
import dev.rentwright.booking.counter.CheckIn;
import dev.rentwright.booking.counter.CheckOut;
import dev.rentwright.booking.ending.CancelBooking;
import dev.rentwright.booking.ending.DeclineBooking;
import dev.rentwright.booking.ending.RecordNoShow;
import dev.rentwright.booking.request.ApproveBooking;
import dev.rentwright.booking.request.ConfirmBooking;
import dev.rentwright.booking.settlement.CompleteBooking;
import dev.rentwright.booking.settlement.TerminateBooking;
import dev.rentwright.booking.settlement.VoidBooking;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.money.Money;
import java.time.Instant;
import java.util.Optional;

/** What happened to a booking after it was requested and paid, lived through step by step; a step that is refused throws. */
final class Life {

    private final Arrived arrived;
    private final BookingUseCases bookings;
    private final ClockOfThen clock;
    private final Actor desk;
    private final Booking requested;
    private final Target target;

    Life(Arrived arrived, BookingUseCases bookings, ClockOfThen clock, Actor desk, Booking requested) {
        this.arrived = arrived;
        this.bookings = bookings;
        this.clock = clock;
        this.desk = desk;
        this.requested = requested;
        this.target = Target.of(requested.id());
    }

    /**
     * The booking as its words say that it stands.
     *
     * @param money what was paid
     */
    Booking lived(Told money) {
        Booking booking = switch (arrived.arrival().state()) {
            case PENDING -> requested;
            case APPROVED -> approved();
            case CONFIRMED -> guaranteed(confirmed(false));
            case CHECKED_IN -> handedOut(money);
            case CHECKED_OUT -> takenBack(money);
            case COMPLETED -> completed(money);
            case DECLINED -> declined();
            case CANCELLED -> arrived.endedOnTheWay().isPresent() ? endedOnTheWay(money) : cancelled(money);
            case NO_SHOW -> missed();
        };
        return arrived.arrival().cancelRequested() && !arrived.isOver() ? wantedOut() : booking;
    }

    private Booking approved() {
        return Refused.orElse(
                "word",
                bookings.requests()
                        .approveBooking()
                        .approve(new ApproveBooking.Command(desk, target, "accepted there")));
    }

    private Booking confirmed(boolean payLater) {
        return Refused.orElse(
                "word",
                bookings.requests().confirmBooking().confirm(new ConfirmBooking.Command(desk, target, payLater)));
    }

    private Booking guaranteed(Booking confirmed) {
        GuaranteeType by = GuaranteeType.valueOf(arrived.arrival().guarantee().name());
        return by == GuaranteeType.NONE || by == confirmed.arrangements().guarantee()
                ? confirmed
                : Refused.orElse(
                        "word",
                        bookings.changes()
                                .guaranteeBooking()
                                .guarantee(new GuaranteeBooking.Command(desk, target, by)));
    }

    /** Whoever drives already need not have paid: what is still owed is owed here. */
    private Booking handedOut(Told money) {
        Instant start = confirmed(money.owes()).period().start();
        SourceRecord.Changed out = arrived.record().course().handedOut();
        clock.reach(out.at().orElseGet(() -> arrived.atLatestToday(start)));
        return Refused.orElse(
                "handedOut", bookings.counter().checkIn().checkIn(new CheckIn.Command(desk, target, out.condition())));
    }

    private Booking takenBack(Told money) {
        Instant end = handedOut(money).period().end();
        SourceRecord.Changed in = arrived.record().course().takenBack();
        clock.reach(in.at().orElseGet(() -> arrived.atLatestToday(end)));
        return Refused.orElse(
                "takenBack",
                bookings.counter().checkOut().checkOut(new CheckOut.Command(desk, target, in.condition())));
    }

    /** A rental by the month is settled when its term has ended, and not before. */
    private Booking completed(Told money) {
        Instant end = takenBack(money).period().end();
        clock.reach(arrived.atLatestToday(end));
        return Refused.orElse(
                "paid", bookings.settlements().completeBooking().complete(new CompleteBooking.Command(desk, target)));
    }

    private Booking declined() {
        arrived.record().course().endedAt().ifPresent(clock::reach);
        return Refused.orElse(
                "word",
                bookings.endings()
                        .declineBooking()
                        .decline(new DeclineBooking.Command(desk, target, reason("declined there"))));
    }

    /** What was paid was confirmed before, so that what was kept of it is a penalty. */
    private Booking cancelled(Told money) {
        if (money.captured()) {
            confirmed(false);
        }
        arrived.record().course().endedAt().ifPresent(clock::reach);
        return Refused.orElse(
                "word",
                bookings.endings()
                        .cancelBooking()
                        .cancel(new CancelBooking.Command(
                                desk,
                                target,
                                reason("given up there"),
                                arrived.arrival().cause())));
    }

    /** What was given back of one that was ended while it ran, its rules tell, as ours of today would. */
    private Booking endedOnTheWay(Told money) {
        if (arrived.endedOnTheWay().equals(Optional.of(CancellationCause.ADMIN_VOID))) {
            return undone(money);
        }
        Instant end = handedOut(money).period().end();
        SourceRecord.Course course = arrived.record().course();
        clock.reach(course.endedAt().or(course.takenBack()::at).orElseGet(() -> arrived.atLatestToday(end)));
        Booking ended = Refused.orElse(
                "word",
                bookings.settlements()
                        .terminateBooking()
                        .terminate(new TerminateBooking.Command(desk, target, reason("ended there"))));
        Money back = bookings.viewBooking()
                .view(desk, ended.id())
                .orElseThrow()
                .account()
                .rentalRefunded();
        arrived.record()
                .money()
                .refunded()
                .filter(told -> !told.equals(back))
                .map(told -> Refused.invalid("refunded", "what ending it then gives back, " + back, told))
                .ifPresent(refusal -> Outcome.refused(refusal).orThrow());
        return ended;
    }

    /** The deposit, which nobody kept there, goes back with what is told. */
    private Booking undone(Told money) {
        takenBack(money);
        arrived.record().course().endedAt().ifPresent(clock::reach);
        Money refund = money.paid().minus(money.kept()).plus(money.depositPaid());
        return Refused.orElse(
                "refunded",
                bookings.settlements()
                        .voidBooking()
                        .voidIt(new VoidBooking.Command(desk, target, reason("undone there")).refunding(refund)));
    }

    private Booking missed() {
        confirmed(false);
        clock.reach(arrived.record().course().endedAt().orElse(arrived.today()));
        return Refused.orElse("word", bookings.endings().recordNoShow().record(new RecordNoShow.Command(desk, target)));
    }

    private Booking wantedOut() {
        return Refused.orElse(
                "cancelRequested",
                bookings.changes()
                        .requestCancellation()
                        .request(new RequestCancellation.Command(desk, target, reason("asked for there"))));
    }

    private String reason(String otherwise) {
        return arrived.record()
                .course()
                .reason()
                .filter(text -> !text.isBlank())
                .orElse(otherwise);
    }
}
