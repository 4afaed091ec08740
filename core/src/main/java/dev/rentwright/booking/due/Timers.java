package dev.rentwright.booking.due;

import dev.rentwright.availability.Claim;
import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingEventType;
import dev.rentwright.booking.BookingId;
import dev.rentwright.booking.BookingStage;
import dev.rentwright.booking.BookingStatus;
import dev.rentwright.booking.BookingTrigger;
import dev.rentwright.booking.CancellationCause;
import dev.rentwright.booking.Target;
import dev.rentwright.booking.change.RenewBooking;
import dev.rentwright.booking.desk.Billing;
import dev.rentwright.booking.desk.CaseFile;
import dev.rentwright.booking.desk.DepositDesk;
import dev.rentwright.booking.desk.Desk;
import dev.rentwright.booking.desk.Lateness;
import dev.rentwright.booking.desk.Needs;
import dev.rentwright.booking.desk.Renewals;
import dev.rentwright.booking.ending.Ending;
import dev.rentwright.booking.ending.RecordNoShow;
import dev.rentwright.booking.policy.BookingPolicy;
import dev.rentwright.booking.settlement.Completion;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.RefusalCode;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Looks after bookings whose timer has run out (REC-10, timers); each in a unit of work of its own. */
final class Timers {

    private static final Actor CLOCK = Actor.system("timer");
    private static final Duration TOMORROW = Duration.ofDays(1);
    private static final Duration WHILE_IT_IS_TAKEN = Duration.ofMinutes(10);

    private final Needs needs;
    private final Desk desk;
    private final Ending ending;
    private final RecordNoShow noShow;
    private final DepositDesk deposits;
    private final Completion completion;
    private final RenewBooking renew;
    private final Billing billing;
    private final Lateness lateness;

    Timers(
            Needs needs,
            Desk desk,
            Ending ending,
            RecordNoShow noShow,
            DepositDesk deposits,
            Completion completion,
            RenewBooking renew,
            Billing billing) {
        this.needs = needs;
        this.desk = desk;
        this.ending = ending;
        this.noShow = noShow;
        this.deposits = deposits;
        this.completion = completion;
        this.renew = renew;
        this.billing = billing;
        this.lateness = new Lateness(desk);
    }

    /** Re-checks under the lock whether it is still due, and does what it was set for. */
    void run(BookingId id) {
        needs.unitOfWork().run(() -> {
            desk.open(CLOCK, Target.of(id)).map(file -> isDue(file) ? act(file) : file.booking());
        });
    }

    private Booking act(CaseFile file) {
        Target target = Target.of(file.booking().id());
        return switch (file.booking().status()) {
            case PENDING -> timeOut(file, "nobody paid or accepted in time");
            case APPROVED -> timeOut(file, "nobody paid in time");
            case CONFIRMED -> orLater(file, noShow.record(new RecordNoShow.Command(CLOCK, target)));
            case CHECKED_OUT -> settle(file);
            case CHECKED_IN -> late(file, target);
            case DECLINED, COMPLETED, CANCELLED, NO_SHOW -> file.booking();
        };
    }

    /** It goes on by the month, or is late: it is kept from others, and what is held for it may not last so long. */
    private Booking late(CaseFile file, Target target) {
        Booking kept =
                lateness.keep(file.with(nextMonth(file, target)), file.booking().timerAt());
        return deposits.beforeItLapses(file.with(kept)).booking();
    }

    /** A period of a rental by the month begins and is invoiced, or the rental goes on by itself (domain L7, L8). */
    private Booking nextMonth(CaseFile before, Target target) {
        CaseFile file = told(before);
        Booking booking = file.booking();
        Instant now = file.facts().now();
        boolean goesOn = Renewals.next(booking).filter(at -> !now.isBefore(at)).isPresent();
        // The claim before the numbers of invoices, as everywhere: whoever waits for both never waits in a circle.
        Booking next = goesOn ? orLater(file, renew.renew(new RenewBooking.Command(CLOCK, target))) : booking;
        billing.until(next, now.atZone(next.period().zone()).toLocalDate(), now);
        return goesOn ? next : desk.keep(next.timedAt(Lateness.next(next, billing.nextAt(next))));
    }

    /** Once its grace is over, and nothing of its deposit is being taken, it is settled; at the latest after two weeks the deposit goes back, whatever else is open (domain L11). */
    private Booking settle(CaseFile file) {
        Instant now = file.facts().now();
        BookingPolicy policy = file.facts().policy();
        Instant back = ((BookingStage.CheckedOut) file.booking().stage()).in().at();
        Instant atLatest = back.plus(policy.deposit().releasedAfter());
        Instant graceOver = back.plus(policy.settlementGrace());
        CaseFile released = now.isBefore(atLatest) ? file : deposits.settled(file);
        boolean grace = now.isBefore(graceOver);
        boolean beingTaken =
                now.isBefore(atLatest) && !DepositDesk.underWay(released).isEmpty();
        if (grace || beingTaken) {
            Instant next = grace ? graceOver : atLatest;
            return desk.keep(released.booking().timedAt(Optional.of(again(released, next))));
        }
        CaseFile asked = completion.taking(released, now);
        Instant tomorrow = now.plus(TOMORROW);
        Instant next = atLatest.isAfter(now) && atLatest.isBefore(tomorrow) ? atLatest : tomorrow;
        return completion
                .complete(asked)
                .fold(
                        booking -> booking,
                        refusals -> desk.keep(asked.booking().timedAt(Optional.of(again(asked, next)))));
    }

    /** Money of a deposit that is being taken is here in a while. */
    private static Instant again(CaseFile file, Instant otherwise) {
        Instant soon = file.facts().now().plus(WHILE_IT_IS_TAKEN);
        return DepositDesk.underWay(file).isEmpty() || otherwise.isBefore(soon) ? otherwise : soon;
    }

    /** Says that it goes on unless notice is given: before it does, even where we come late (INV-11). */
    private CaseFile told(CaseFile file) {
        Booking booking = file.booking();
        Instant now = file.facts().now();
        if (Renewals.tellAt(booking).filter(at -> !now.isBefore(at)).isEmpty()) {
            return file;
        }
        Instant renewal = Renewals.next(booking).orElseThrow();
        Booking told = booking.arranged(booking.arrangements().toldOfRenewal(renewal));
        Map<String, Object> data = Map.of(
                "renewsAt",
                renewal.toString(),
                "endsOtherwise",
                booking.period().end().toString());
        return file.with(
                desk.write(file, told, BookingEventType.RENEWAL_DUE, data).booking());
    }

    private Booking timeOut(CaseFile file, String reason) {
        CaseFile expired = file;
        boolean held = file.facts().claim().flatMap(Claim::expiresAt).isPresent();
        if (file.booking().status() == BookingStatus.PENDING
                && file.facts().policy().autoAccept()
                && held) {
            Desk.Written written = desk.write(file, file.booking(), BookingEventType.HOLD_EXPIRED, Map.of());
            expired = file.with(written.booking());
        }
        CaseFile known = expired;
        return desk.ask(known, BookingTrigger.TIME_OUT)
                .map(cancelled ->
                        ending.cancel(known, CancellationCause.TIMEOUT, reason).booking())
                .orThrow();
    }

    /** What cannot be done yet is tried again tomorrow; staff may do it before. */
    private Booking orLater(CaseFile file, Outcome<Booking> outcome) {
        return outcome.fold(booking -> booking, refusals -> {
            boolean gone = refusals.stream().anyMatch(refusal -> refusal.code() == RefusalCode.NOT_FOUND);
            if (!gone) {
                desk.keep(file.booking().timedAt(Optional.of(desk.now().plus(TOMORROW))));
            }
            return file.booking();
        });
    }

    private static boolean isDue(CaseFile file) {
        Instant now = file.facts().now();
        return file.booking().timerAt().filter(at -> !now.isBefore(at)).isPresent();
    }
}
