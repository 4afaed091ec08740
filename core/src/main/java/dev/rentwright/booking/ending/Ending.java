package dev.rentwright.booking.ending;

import dev.rentwright.availability.Claims;
import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingAccount;
import dev.rentwright.booking.BookingEventType;
import dev.rentwright.booking.BookingStage;
import dev.rentwright.booking.BookingStatus;
import dev.rentwright.booking.CancellationCause;
import dev.rentwright.booking.Charges;
import dev.rentwright.booking.Terms;
import dev.rentwright.booking.desk.Billing;
import dev.rentwright.booking.desk.Books;
import dev.rentwright.booking.desk.CaseFile;
import dev.rentwright.booking.desk.Desk;
import dev.rentwright.booking.desk.EscrowDesk;
import dev.rentwright.booking.desk.Holds;
import dev.rentwright.booking.desk.MadeWay;
import dev.rentwright.booking.desk.Needs;
import dev.rentwright.booking.desk.Till;
import dev.rentwright.cancellation.CancellationCase;
import dev.rentwright.cancellation.Settlement;
import dev.rentwright.catalogue.RentalMode;
import dev.rentwright.invoicing.InvoiceKind;
import dev.rentwright.ledger.Drafts;
import dev.rentwright.money.Money;
import dev.rentwright.pricing.later.PriceParts;
import dev.rentwright.tariff.LineKind;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Ends a booking without a rental: frees the rentable, and settles the money by its policy (domain L5). */
public final class Ending {

    private final Needs needs;
    private final Desk desk;
    private final Till till;
    private final Holds holds;
    private final Books books;
    private final Billing billing;
    private final EscrowDesk escrow;

    public Ending(Needs needs, Desk desk, Till till, Holds holds, Books books, Billing billing, EscrowDesk escrow) {
        this.needs = needs;
        this.desk = desk;
        this.till = till;
        this.holds = holds;
        this.books = books;
        this.billing = billing;
        this.escrow = escrow;
    }

    /** What giving the booking up now would cost and return. */
    Settlement settlement(CaseFile file, CancellationCase.Kind kind) {
        Booking booking = file.booking();
        Terms terms = booking.terms();
        BookingAccount account = file.account();
        Set<LineKind> kept = terms.rules().nonRefundable();
        Money nonRefundable = PriceParts.of(terms.request(), terms.price(), kept);
        Set<LineKind> outside = EnumSet.of(LineKind.CLEANING);
        outside.addAll(kept);
        Money base = terms.price().total().minus(PriceParts.of(terms.request(), terms.price(), outside));
        return terms.rules()
                .settle(new CancellationCase(
                        base.max(booking.zero()),
                        nonRefundable.max(booking.zero()),
                        terms.price().units().amounts(),
                        booking.period().startLocal(),
                        booking.createdAt(),
                        file.facts().now(),
                        priced(file, kind),
                        account.rentalPaid(),
                        account.rentalRefunded(),
                        account.depositHeld().plus(account.depositAuthorized())));
    }

    /** While it waits for acceptance it costs nothing (domain L1), nor where that was bought, in time (POL-03). */
    private static CancellationCase.Kind priced(CaseFile file, CancellationCase.Kind kind) {
        Booking booking = file.booking();
        Terms terms = booking.terms();
        if (booking.status() == BookingStatus.PENDING) {
            return kind == CancellationCase.Kind.OTHERS ? kind : CancellationCase.Kind.NOT_ACCEPTED;
        }
        boolean bought = kind == CancellationCase.Kind.CUSTOMER
                && terms.includes(Terms.FREE_CANCELLATION)
                && terms.rules()
                        .freePeriods()
                        .freesCancellation(
                                booking.period().startLocal(), file.facts().now());
        return bought ? CancellationCase.Kind.BOUGHT_FREE : kind;
    }

    /**
     * Cancels: T3, T4, T6, T8 by what the stage says, with the penalty in it; fees of changes go with the price.
     *
     * @param forfeited what is kept of the deposit; part of the stage's penalty
     */
    CaseFile giveUp(CaseFile file, BookingStage ended, BookingEventType type, Money penalty, Money forfeited) {
        boolean invoiced = Books.isInvoiced(file.booking().status());
        Claims.Freed freed = needs.claims()
                .release(file.booking().claimReference(), file.facts().now());
        Booking moved = file.booking().to(ended, Optional.empty());
        Money fromDeposit = fromDeposit(file, penalty, forfeited);
        Booking charged = moved.charged(moved.charges().applying(fromDeposit));
        Desk.Written written = desk.write(file, charged, type, data(ended, penalty, freed));
        post(file, written, invoiced, penalty, fromDeposit);
        return giveBack(file.with(written.booking()));
    }

    /**
     * Gives back whatever is left over, of what is held too once what is still owed has been taken of it, and withdraws what
     * the customer has not completed.
     */
    public CaseFile giveBack(CaseFile file) {
        BookingAccount account = file.account();
        CaseFile rental =
                till.refund(file, account.balance().negated().max(file.booking().zero()), false);
        CaseFile deposit = till.refund(rental, account.depositHeld(), true);
        return holds.sorted(till.withdrawOpen(deposit));
    }

    /** What giving a booking up cost, and had not been paid, is paid out of the deposit that has come since (domain L5, L12). */
    public CaseFile fromDepositThatCame(CaseFile file) {
        BookingAccount account = file.account();
        Money part = account.balance().min(account.depositHeld());
        if (!part.isPositive()) {
            return file;
        }
        Booking booking = file.booking();
        Booking paid = desk.keep(booking.charged(booking.charges().applying(part)));
        books.post(
                paid,
                Drafts.depositApply(part),
                needs.ids().next(),
                file.facts().now());
        return file.with(paid);
    }

    /** What is forfeited, and what is missing of the rest. */
    private static Money fromDeposit(CaseFile file, Money penalty, Money forfeited) {
        BookingAccount account = file.account();
        Money paid = account.rentalPaid().minus(account.rentalRefunded());
        Money missing = penalty.minus(forfeited).minus(paid).max(file.booking().zero());
        return missing.plus(forfeited).min(account.depositHeld());
    }

    private void post(CaseFile file, Desk.Written written, boolean invoiced, Money penalty, Money fromDeposit) {
        Instant now = file.facts().now();
        Booking booking = written.booking();
        if (booking.mode() != RentalMode.DAILY) {
            books.dropped(booking, now);
        }
        if (invoiced) {
            escrow.credit(booking, billing.soFar(booking), written.event(), now);
            Charges.Part fees = booking.charges().fees();
            books.credit(
                    booking,
                    Drafts.reversedCharges(books.role(booking), fees.total(), fees.tax()),
                    EnumSet.of(InvoiceKind.ADDITIONAL),
                    written.event(),
                    now);
        }
        if (penalty.isPositive()) {
            books.demand(
                    booking,
                    Drafts.penalty(books.role(booking), penalty),
                    () -> books.demands().penalty(booking, penalty, now),
                    written.event(),
                    now);
        }
        if (invoiced || penalty.isPositive()) {
            escrow.settle(file.with(booking), written.event());
        }
        books.post(booking, Drafts.depositApply(fromDeposit), written.event(), now);
    }

    private static Map<String, Object> data(BookingStage ended, Money penalty, Claims.Freed freed) {
        Map<String, Object> data = new LinkedHashMap<>();
        if (ended instanceof BookingStage.Cancelled cancelled) {
            data.put("cause", cancelled.cause().name());
            data.put("reason", cancelled.reason());
        }
        if (ended instanceof BookingStage.Declined declined) {
            data.put("reason", declined.reason());
        }
        data.put("penalty", penalty.toString());
        MadeWay.tell(data, freed);
        return data;
    }

    /** T4, T6, T8 for a cause; also for timers and for bookings that lost their period. */
    public CaseFile cancel(CaseFile file, CancellationCause cause, String reason) {
        Settlement settlement = settlement(file, kind(cause));
        BookingStage.Cancelled cancelled = new BookingStage.Cancelled(
                cause, reason, file.facts().actor().name(), file.facts().now(), settlement.cost());
        return giveUp(file, cancelled, BookingEventType.CANCELLED, settlement.cost(), settlement.forfeited());
    }

    /** What a policy is asked about. */
    static CancellationCase.Kind kind(CancellationCause cause) {
        return cause == CancellationCause.CUSTOMER ? CancellationCase.Kind.CUSTOMER : CancellationCase.Kind.OTHERS;
    }
}
