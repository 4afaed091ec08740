package dev.rentwright.booking.change;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingEventType;
import dev.rentwright.booking.NoticeGiven;
import dev.rentwright.booking.desk.Billing;
import dev.rentwright.booking.desk.CaseFile;
import dev.rentwright.booking.desk.Desk;
import dev.rentwright.booking.desk.Lateness;
import dev.rentwright.booking.desk.Needs;
import dev.rentwright.booking.desk.Renewals;
import dev.rentwright.booking.transition.BookingOperation;
import dev.rentwright.cancellation.ModeRules;
import dev.rentwright.identity.Permission;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.pricing.Term;
import dev.rentwright.pricing.later.MonthsLeft;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What goes on by the month, and how it is left (REC-10 I7, I8; domain L7). */
final class MonthsService implements GiveNotice, RenewBooking {

    private final Needs needs;
    private final Desk desk;
    private final Proposals proposals;
    private final Amending amending;
    private final Billing billing;

    MonthsService(Needs needs, Desk desk, Proposals proposals, Amending amending, Billing billing) {
        this.needs = needs;
        this.desk = desk;
        this.proposals = proposals;
        this.amending = amending;
        this.billing = billing;
    }

    @Override
    public Outcome<Booking> give(GiveNotice.Command command) {
        needs.access().require(command.actor(), Permission.BOOKING_GIVE_NOTICE);
        return needs.unitOfWork()
                .run(() -> desk.open(command.actor(), command.target())
                        .then(file -> Proposals.allowed(file, BookingOperation.GIVE_NOTICE))
                        .then(file -> byTheMonth(file).then(months -> give(file, command.leaving()))));
    }

    @Override
    public Outcome<Booking> renew(RenewBooking.Command command) {
        needs.access().require(command.actor(), Permission.BOOKING_EXTEND);
        return needs.unitOfWork()
                .run(() -> desk.open(command.actor(), command.target())
                        .then(file -> Proposals.allowed(file, BookingOperation.RENEW))
                        .then(file -> byTheMonth(file).then(months -> renew(file, months.months() + 1)))
                        .map(CaseFile::booking));
    }

    private Outcome<Booking> give(CaseFile file, Optional<LocalDate> wished) {
        Optional<NoticeGiven> before = file.booking().arrangements().notice();
        if (before.isPresent()) {
            LocalDate leaving = before.get().leaving();
            return wished.filter(date -> !date.equals(leaving)).isEmpty()
                    ? Outcome.granted(file.booking())
                    : Outcome.refused(Desk.invalid("leaving", leaving, wished.get()));
        }
        LocalDate today = today(file);
        LocalDate asked = wished.orElse(today);
        return reaching(file, asked.isAfter(today) ? asked : today).map(enough -> notice(enough, asked));
    }

    /** What renews itself goes on at least until the end of its notice. */
    private Outcome<CaseFile> reaching(CaseFile file, LocalDate asked) {
        Term.Months months = months(file);
        LocalDate earliest = today(file).plusDays(leaving(file).noticeDays());
        LocalDate wanted = asked.isAfter(earliest) ? asked : earliest;
        int enough = months.months();
        while (file.booking().arrangements().autoRenew()
                && months.start().plusMonths(enough).isBefore(wanted)) {
            enough++;
        }
        return enough == months.months() ? Outcome.granted(file) : renew(file, enough);
    }

    private Booking notice(CaseFile file, LocalDate asked) {
        Booking booking = file.booking();
        Instant now = file.facts().now();
        Term.Months months = months(file);
        LocalDate end = MonthsLeft.end(months, today(file), asked, leaving(file).noticeDays());
        MonthsLeft costs = MonthsLeft.at(
                booking.terms().request(),
                booking.terms().price(),
                end,
                months.start(),
                leaving(file).breakMonths());
        NoticeGiven notice = new NoticeGiven(now, file.facts().actor().name(), end);
        Booking noticed = booking.arranged(booking.arrangements().with(notice));
        needs.claims()
                .endAt(
                        booking.claimReference(),
                        Renewals.claimedUntil(
                                noticed, file.facts().rental().rentable().turnaround()),
                        now);
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("leaving", end.toString());
        data.put("agreedEnd", months.dates().until().toString());
        data.put("noticeDays", leaving(file).noticeDays());
        data.put("rentNotDue", costs.notDue().toString());
        data.put("breakFee", costs.breakFee().toString());
        data.put(
                "forfeitsDeposit",
                costs.broken() && booking.terms().rules().deposit() == ModeRules.DepositRule.FORFEIT);
        Booking timed = noticed.timedAt(Lateness.next(noticed, billing.nextAt(noticed)));
        Desk.Written written = desk.write(file, timed, BookingEventType.NOTICE_GIVEN, data);
        billing.changed(written, booking, now);
        return written.booking();
    }

    private Outcome<CaseFile> renew(CaseFile file, int inAll) {
        return proposals
                .renewal(file, new Until.Months(inAll))
                .then(proposal -> amending.carryOut(proposal, BookingEventType.RENEWED));
    }

    private static Outcome<Term.Months> byTheMonth(CaseFile file) {
        if (file.booking().terms().request().term() instanceof Term.Months months) {
            return Outcome.granted(months);
        }
        Refusal refusal =
                Desk.invalid("mode", "MONTHLY or LEASE", file.booking().terms().mode());
        return Outcome.refused(refusal);
    }

    private static Term.Months months(CaseFile file) {
        return (Term.Months) file.booking().terms().request().term();
    }

    private static ModeRules.Leaving leaving(CaseFile file) {
        return file.booking().terms().rules().leaving();
    }

    private static LocalDate today(CaseFile file) {
        return file.facts().now().atZone(file.booking().period().zone()).toLocalDate();
    }
}
