package dev.rentwright.booking.settlement;

import dev.rentwright.availability.Claims;
import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingEventType;
import dev.rentwright.booking.BookingStage;
import dev.rentwright.booking.BookingTrigger;
import dev.rentwright.booking.CancellationCause;
import dev.rentwright.booking.Charges;
import dev.rentwright.booking.counter.Returns;
import dev.rentwright.booking.desk.Billing;
import dev.rentwright.booking.desk.Books;
import dev.rentwright.booking.desk.CaseFile;
import dev.rentwright.booking.desk.Desk;
import dev.rentwright.booking.desk.EscrowDesk;
import dev.rentwright.booking.desk.MadeWay;
import dev.rentwright.booking.desk.Needs;
import dev.rentwright.booking.desk.Sales;
import dev.rentwright.booking.ending.Ending;
import dev.rentwright.identity.Permission;
import dev.rentwright.invoicing.InvoiceKind;
import dev.rentwright.ledger.Drafts;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.money.Money;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Ends what runs (T12), and undoes what should not have been (T13). */
final class SettlementService implements TerminateBooking, VoidBooking {

    private final Needs needs;
    private final Desk desk;
    private final Books books;
    private final Returns returns;
    private final Ending ending;
    private final Billing billing;
    private final EscrowDesk escrow;

    SettlementService(
            Needs needs, Desk desk, Books books, Returns returns, Ending ending, Billing billing, EscrowDesk escrow) {
        this.needs = needs;
        this.desk = desk;
        this.books = books;
        this.returns = returns;
        this.ending = ending;
        this.billing = billing;
        this.escrow = escrow;
    }

    @Override
    public Outcome<Booking> terminate(TerminateBooking.Command command) {
        needs.access().require(command.actor(), Permission.BOOKING_TERMINATE);
        return needs.unitOfWork()
                .run(() -> desk.open(command.actor(), command.target())
                        .map(file -> file.with(file.facts().because(command.reason())))
                        .then(file -> isCancelled(file, CancellationCause.EARLY_TERMINATION)
                                ? Outcome.granted(file.booking())
                                : desk.ask(file, BookingTrigger.TERMINATE)
                                        .map(ended -> terminate(file, command.reason())
                                                .booking())));
    }

    @Override
    public Outcome<Booking> voidIt(VoidBooking.Command command) {
        needs.access().require(command.actor(), Permission.BOOKING_VOID);
        return needs.unitOfWork()
                .run(() -> desk.open(command.actor(), command.target())
                        .map(file -> file.with(file.facts().because(command.reason())))
                        .then(file -> isCancelled(file, CancellationCause.ADMIN_VOID)
                                ? Outcome.granted(file.booking())
                                : desk.ask(file, BookingTrigger.VOID)
                                        .then(ended -> refund(command, file))
                                        .map(refund -> undo(file, command.reason(), refund)
                                                .booking())));
    }

    /** Asked again, it answers as the first time (BKG-30). */
    private static boolean isCancelled(CaseFile file, CancellationCause cause) {
        return file.booking().stage() instanceof BookingStage.Cancelled cancelled && cancelled.cause() == cause;
    }

    private CaseFile terminate(CaseFile file, String reason) {
        Instant now = file.facts().now();
        Charges charges = returns.early(file, now);
        Booking left = Returns.left(file, now).charged(charges);
        Money due = Sales.effective(left).total().plus(charges.fees().total());
        // The rentable before the numbers of invoices, as everywhere: whoever waits for both never waits in a circle.
        Claims.Freed freed = returns.lose(file, now);
        Money applied = charges.depositApplied().minus(file.booking().charges().depositApplied());
        Money owed = due.minus(file.account().rentalPaid())
                .plus(file.account().rentalRefunded())
                .minus(applied)
                .max(file.booking().zero())
                .min(file.account().depositHeld().minus(applied));
        Charges settled = charges.applying(owed);
        BookingStage.Cancelled ended = new BookingStage.Cancelled(
                CancellationCause.EARLY_TERMINATION,
                reason,
                file.facts().actor().name(),
                now,
                due,
                file.facts().handovers());
        Booking moved = left.charged(settled).to(ended, Optional.empty());
        Map<String, Object> data = new LinkedHashMap<>(Map.of("cause", "EARLY_TERMINATION", "reason", reason));
        MadeWay.tell(data, freed);
        Desk.Written written = desk.write(file, moved, BookingEventType.CANCELLED, data);
        billing.changed(written, file.booking(), now);
        billing.ended(written.booking(), now);
        returns.post(file, written, settled, now);
        escrow.settle(file.with(written.booking()), written.event());
        return ending.giveBack(file.with(written.booking()));
    }

    /** What goes back, as the administrator says. */
    private static Outcome<Money> refund(VoidBooking.Command command, CaseFile file) {
        Money received = file.account().kept();
        Money wanted = command.refund().orElse(received);
        Optional<Refusal> foreign = Desk.otherCurrency(wanted, received);
        if (foreign.isPresent()) {
            return Outcome.refused(foreign.get());
        }
        if (wanted.isNegative()) {
            return Outcome.refused(Desk.invalid("refund", "0 or more", wanted));
        }
        return wanted.compareTo(received) > 0
                ? Outcome.refused(Refusal.of(RefusalCode.REFUND_EXCEEDS_CAPTURED)
                        .with("amount", wanted)
                        .with("refundable", received))
                : Outcome.granted(wanted);
    }

    private CaseFile undo(CaseFile file, String reason, Money refund) {
        Instant now = file.facts().now();
        Money kept = file.account().kept().minus(refund);
        Money rental = file.account().rentalPaid().minus(file.account().rentalRefunded());
        Money fromDeposit = kept.minus(rental).max(file.booking().zero());
        Claims.Freed freed = needs.claims().release(file.booking().claimReference(), now);
        BookingStage.Cancelled ended = new BookingStage.Cancelled(
                CancellationCause.ADMIN_VOID,
                reason,
                file.facts().actor().name(),
                now,
                kept,
                file.facts().handovers());
        Booking moved = file.booking()
                .to(ended, Optional.empty())
                .charged(file.booking().charges().undone().applying(fromDeposit));
        Map<String, Object> data = new LinkedHashMap<>(Map.of(
                "cause", "ADMIN_VOID", "reason", reason, "refund", refund.toString(), "penalty", kept.toString()));
        MadeWay.tell(data, freed);
        Desk.Written written = desk.write(file, moved, BookingEventType.CANCELLED, data);
        Charges charges = file.booking().charges();
        Charges.Part fees = charges.fees();
        Money damage = charges.damage();
        Money damageFromDeposit = books.damagePaidByDeposit(file.booking());
        escrow.credit(written.booking(), Sales.effective(file.booking()), written.event(), now);
        books.credit(
                written.booking(),
                Drafts.reversedCharges(
                        books.role(written.booking()),
                        charges.returnTotal().plus(fees.total()).minus(damage).minus(charges.penalties()),
                        Returns.taxes(file.booking(), charges.atReturn()).plus(fees.tax())),
                EnumSet.of(InvoiceKind.ADDITIONAL, InvoiceKind.FINAL),
                written.event(),
                now);
        escrow.creditPenalties(written.booking(), charges.penalties(), written.event(), now);
        books.credit(
                written.booking(),
                Drafts.reversedDamage(
                        books.role(written.booking()), damageFromDeposit, damage.minus(damageFromDeposit)),
                EnumSet.of(InvoiceKind.ADDITIONAL),
                written.event(),
                now);
        books.post(
                written.booking(),
                Drafts.depositBack(charges.depositApplied().minus(damageFromDeposit)),
                written.event(),
                now);
        books.noDebt(written, charges.writtenOff(), now);
        keep(file, written, kept, fromDeposit);
        return ending.giveBack(file.with(written.booking()));
    }

    /** What the administrator does not give back is what undoing it cost, and is shared out as a penalty is. */
    private void keep(CaseFile file, Desk.Written written, Money kept, Money fromDeposit) {
        Instant now = file.facts().now();
        Booking booking = written.booking();
        if (kept.isPositive()) {
            books.demand(
                    booking,
                    Drafts.penalty(books.role(booking), kept),
                    () -> books.demands().penalty(booking, kept, now),
                    written.event(),
                    now);
            escrow.settle(file.with(booking), written.event());
            books.post(booking, Drafts.depositApply(fromDeposit), needs.ids().next(), now);
        }
    }
}
