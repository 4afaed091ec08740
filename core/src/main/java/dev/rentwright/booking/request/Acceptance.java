package dev.rentwright.booking.request;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.Claims;
import dev.rentwright.availability.Conflict;
import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingEventType;
import dev.rentwright.booking.BookingSource;
import dev.rentwright.booking.BookingStage;
import dev.rentwright.booking.BookingStatus;
import dev.rentwright.booking.BookingTrigger;
import dev.rentwright.booking.CaptureTiming;
import dev.rentwright.booking.GuaranteeType;
import dev.rentwright.booking.desk.Billing;
import dev.rentwright.booking.desk.CaseFile;
import dev.rentwright.booking.desk.Desk;
import dev.rentwright.booking.desk.Holds;
import dev.rentwright.booking.policy.BookingPolicy;
import dev.rentwright.booking.transition.BookingTransitions;
import dev.rentwright.booking.transition.NoShowTimeGuard;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Approves and confirms (REC-10 T2, T5); what auto-accept, a payment, staff and a supplier have in common. */
public final class Acceptance {

    private final Desk desk;
    private final Billing billing;
    private final Holds holds;

    public Acceptance(Desk desk, Billing billing, Holds holds) {
        this.desk = desk;
        this.billing = billing;
        this.holds = holds;
    }

    /** T2: accepted; the hold lasts until the payment deadline, or without end once money has come. */
    Outcome<CaseFile> approve(CaseFile file, String note) {
        return desk.ask(file, BookingTrigger.APPROVE).then(approved -> {
            Instant now = file.facts().now();
            Instant deadline = now.plus(file.facts().policy().paymentDeadline());
            Instant start = file.booking().period().start();
            Instant payBy = start.isAfter(now) && start.isBefore(deadline) ? start : deadline;
            boolean paid = file.account().kept().isPositive();
            Claim held = desk.claim(file).heldUntil(paid ? Optional.empty() : Optional.of(payBy));
            boolean holds =
                    file.facts().claim().filter(own -> own.blocksAt(now)).isPresent();
            Optional<Refusal> noRoom = holds ? Optional.empty() : desk.noRoom(file.booking(), held);
            if (noRoom.isPresent()) {
                return Outcome.refused(noRoom.get());
            }
            return desk.place(held)
                    .fold(placed -> approved(file, note, payBy, placed.claim()), taken -> lost(file, held, taken));
        });
    }

    private Outcome<CaseFile> approved(CaseFile file, String note, Instant payBy, Claim held) {
        Booking moved =
                file.booking().to(new BookingStage.Approved(file.facts().actor().name(), payBy), Optional.of(payBy));
        Desk.Written written = desk.write(file, moved, BookingEventType.APPROVED, told(note, moved));
        return Outcome.granted(
                file.with(file.facts().claiming(Optional.of(held))).with(written.booking()));
    }

    private static Map<String, Object> told(String note, Booking booking) {
        List<String> papers = booking.arrangements().requested().stream()
                .map(Enum::name)
                .sorted()
                .toList();
        return papers.isEmpty() ? Map.of("note", note) : Map.of("note", note, "documents", papers);
    }

    /**
     * T5: what was held is booked, and the rental, or its first period, is invoiced. Where its money is only held and is to
     * be taken first (ON_CONFIRM), the file comes back APPROVED with that decided; T5 follows when it has come.
     */
    Outcome<CaseFile> confirm(CaseFile file) {
        return desk.ask(file, BookingTrigger.CONFIRM).then(allowed -> {
            if (waitsForCapture(file)) {
                return capture(file);
            }
            Claim booked = desk.claim(file).booked();
            return desk.place(booked)
                    .fold(placed -> confirmed(file, placed.claim()), taken -> lost(file, booked, taken));
        });
    }

    private static boolean waitsForCapture(CaseFile file) {
        BookingPolicy policy = file.facts().policy();
        return Holds.timing(file) == CaptureTiming.ON_CONFIRM
                && !file.booking().arrangements().payLater()
                && !policy.confirmationRequirement()
                        .isMetBy(policy.counted(file.account(), file.booking().period())
                                .withoutHolds());
    }

    /** The provider is asked outside; until it has answered, or a quarter of an hour at most, the hold is kept for it. */
    private Outcome<CaseFile> capture(CaseFile file) {
        boolean asked = file.payments().stream().noneMatch(payment -> Holds.isToBeTaken(file, payment));
        if (asked || !(file.booking().stage() instanceof BookingStage.Approved approved)) {
            return Outcome.granted(file);
        }
        Instant now = file.facts().now();
        Instant answered = now.plus(file.facts().policy().holdTtl());
        Instant start = file.booking().period().start();
        Instant enough = start.isAfter(now) && start.isBefore(answered) ? start : answered;
        if (!approved.payBy().isBefore(enough)) {
            return Outcome.granted(holds.taken(file, now));
        }
        boolean paid = file.account().kept().isPositive();
        Claim held = desk.claim(file).heldUntil(paid ? Optional.empty() : Optional.of(enough));
        return desk.place(held)
                .fold(
                        placed -> Outcome.granted(holds.taken(waiting(file, approved, enough), now)),
                        taken -> lost(file, held, taken));
    }

    private CaseFile waiting(CaseFile file, BookingStage.Approved approved, Instant until) {
        BookingStage.Approved longer = new BookingStage.Approved(approved.by(), until);
        return file.with(desk.keep(file.booking().to(longer, Optional.of(until))));
    }

    private Outcome<CaseFile> confirmed(CaseFile file, Claim booked) {
        Instant now = file.facts().now();
        Booking backed = guaranteed(file);
        Instant nobodyComes = NoShowTimeGuard.from(backed, file.facts().policy());
        Booking moved = backed.to(new BookingStage.Confirmed(now), Optional.of(nobodyComes));
        Desk.Written written = desk.write(file, moved, BookingEventType.CONFIRMED, Map.of());
        billing.confirmed(written, now);
        return Outcome.granted(holds.sorted(
                file.with(file.facts().claiming(Optional.of(booked))).with(written.booking())));
    }

    /** By what has been paid, or by the agreement with a company, unless something backs it already (T5, BKG-20). */
    private static Booking guaranteed(CaseFile file) {
        Booking booking = file.booking();
        return booking.arrangements().isGuaranteed()
                ? booking
                : booking.arranged(booking.arrangements().guaranteedBy(backing(file)));
    }

    private static GuaranteeType backing(CaseFile file) {
        GuaranteeType paid = GuaranteeType.of(file.account());
        boolean ofACompany = file.booking().origin().source() == BookingSource.CORPORATE
                && file.facts().rental().customer().company().isPresent();
        return paid == GuaranteeType.NONE && ofACompany ? GuaranteeType.CORPORATE : paid;
    }

    /** The hold had died, and there is no room to take it anew (domain A6). */
    private static Outcome<CaseFile> lost(CaseFile file, Claim wanted, Claims.Placement.Taken taken) {
        Instant expired = file.facts()
                .claim()
                .flatMap(Claim::expiresAt)
                .orElse(file.facts().now());
        return Outcome.refused(List.of(
                Refusal.of(RefusalCode.HOLD_EXPIRED).with("expiredAt", expired),
                Conflict.of(wanted, taken.inTheWay(), List.of())));
    }

    /** Some money has come and the rest is awaited: the booking is not given up before its start. */
    public CaseFile waitUntilStart(CaseFile file) {
        Booking waiting = file.booking()
                .to(
                        new BookingStage.Pending(Optional.empty()),
                        Optional.of(file.booking().period().start()));
        return file.with(desk.keep(waiting));
    }

    /** C1, C2: whatever of the two is still to do; both are asked before either is written. */
    public Outcome<CaseFile> approveAndConfirm(CaseFile file, String note) {
        if (file.booking().status() != BookingStatus.PENDING) {
            return confirm(file);
        }
        return desk.ask(file, BookingTrigger.APPROVE)
                .then(approved -> BookingTransitions.TABLE.decide(
                        approved, BookingTrigger.CONFIRM, desk.informed(file, BookingTrigger.CONFIRM)))
                .then(confirmed -> approve(file, note))
                .then(this::confirm);
    }
}
