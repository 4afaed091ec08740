package dev.rentwright.booking;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.Conflict;
import dev.rentwright.ledger.Drafts;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.pricing.PriceBreakdown;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Approves and confirms (REC-10 T2, T5); what auto-accept, a payment, staff and a supplier have in common. */
final class Acceptance {

    private final Desk desk;
    private final Books books;

    Acceptance(Desk desk, Books books) {
        this.desk = desk;
        this.books = books;
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
            List<Claim> inTheWay = desk.secure(held);
            if (!inTheWay.isEmpty()) {
                return Outcome.refused(Conflict.of(inTheWay, List.of()));
            }
            Booking moved = file.booking()
                    .to(new BookingStage.Approved(file.facts().actor().name(), payBy), Optional.of(payBy));
            Desk.Written written = desk.write(file, moved, BookingEventType.APPROVED, Map.of("note", note));
            return Outcome.granted(
                    file.with(file.facts().claiming(Optional.of(held))).with(written.booking()));
        });
    }

    /** T5: what was held is booked, and the rental is invoiced. */
    Outcome<CaseFile> confirm(CaseFile file) {
        return desk.ask(file, BookingTrigger.CONFIRM).then(confirmed -> {
            Claim booked = desk.claim(file).booked();
            List<Claim> inTheWay = desk.secure(booked);
            if (!inTheWay.isEmpty()) {
                return Outcome.refused(Conflict.of(inTheWay, List.of()));
            }
            Instant now = file.facts().now();
            Instant nobodyComes =
                    file.booking().period().start().plus(file.facts().policy().noShowAfter());
            Booking moved = file.booking().to(new BookingStage.Confirmed(now), Optional.of(nobodyComes));
            Desk.Written written = desk.write(file, moved, BookingEventType.CONFIRMED, Map.of());
            PriceBreakdown price = written.booking().terms().price();
            books.post(written.booking(), Drafts.invoice(price.total(), price.taxes()), written.event(), now);
            return Outcome.granted(
                    file.with(file.facts().claiming(Optional.of(booked))).with(written.booking()));
        });
    }

    /** Some money has come and the rest is awaited: the booking is not given up before its start. */
    CaseFile waitUntilStart(CaseFile file) {
        Booking waiting = file.booking()
                .to(
                        new BookingStage.Pending(Optional.empty()),
                        Optional.of(file.booking().period().start()));
        return file.with(desk.keep(waiting));
    }

    /** C1, C2: whatever of the two is still to do; both are asked before either is written. */
    Outcome<CaseFile> approveAndConfirm(CaseFile file, String note) {
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
