package dev.rentwright.booking;

import dev.rentwright.money.Money;
import dev.rentwright.payment.Payment;
import dev.rentwright.payment.PaymentPurpose;
import dev.rentwright.payment.PaymentStatus;
import dev.rentwright.pricing.PriceBreakdown;
import dev.rentwright.pricing.later.Dues;
import dev.rentwright.pricing.later.RentInvoice;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a booking costs and what has been paid: derived from the booking and its payments, never kept (REC-10, payment axis).
 *
 * @param rentalDue the rental's total with what its return added, or the penalty of one that was given up
 * @param priceDue of that, what the price itself comes to, without fees, additional charges and those of the return
 * @param rentalPaid captured for the rental, refunds not taken off
 * @param rentalRefunded given back, or on its way back, of that
 * @param depositDue the security deposit that was agreed
 * @param depositCaptured of it, received
 * @param depositReturned of that, given back
 * @param depositApplied of that, used to pay the rental
 * @param writtenOff of what is due, what nobody will pay any more
 * @param depositAuthorized of it, held on the customer's card and not taken
 * @param depositHeldSince since when, the oldest of it; empty where nothing is held
 * @param rentalAuthorized for the rental, held on the customer's card and not taken
 * @param disputed whether a provider has called a payment into question
 * @param givenUp whether the booking ended without a rental
 * @param back whether the rentable is back, so that no deposit is waited for any more
 * @param byTheMonth whether it is invoiced period by period, each as it begins
 * @param dues when what of the rental is to be paid, in order: all at once, by its payment terms, or by the invoices of its
 *     months
 */
public record BookingAccount(
        Money rentalDue,
        Money priceDue,
        Money rentalPaid,
        Money rentalRefunded,
        Money depositDue,
        Money depositCaptured,
        Money depositReturned,
        Money depositApplied,
        Money writtenOff,
        Money depositAuthorized,
        Optional<Instant> depositHeldSince,
        Money rentalAuthorized,
        boolean disputed,
        boolean givenUp,
        boolean back,
        boolean byTheMonth,
        List<Due> dues) {

    public BookingAccount {
        dues = List.copyOf(dues);
    }

    /**
     * A part of what is owed for a rental.
     *
     * @param from the first date on which it is owed; the first part is owed from the confirmation on
     * @param amount how much
     */
    public record Due(LocalDate from, Money amount) {}

    /** The account of a booking. */
    public static BookingAccount of(Booking booking, List<Payment> payments) {
        Money zero = booking.zero();
        List<RentInvoice> invoices = booking.rentInvoices();
        Money price = price(booking, invoices);
        Money due = due(booking, price);
        return new BookingAccount(
                due,
                price,
                sum(payments, false, Payment::captured, zero),
                sum(payments, false, Payment::refunded, zero),
                booking.terms().price().securityDeposit(),
                sum(payments, true, Payment::captured, zero),
                sum(payments, true, Payment::refunded, zero),
                booking.charges().depositApplied(),
                booking.charges().writtenOff(),
                sum(payments, true, Payment::held, zero),
                heldSince(payments),
                sum(payments, false, Payment::held, zero),
                payments.stream().anyMatch(payment -> payment.status() == PaymentStatus.DISPUTED),
                isGivenUp(booking.stage()),
                isBack(booking.stage()),
                !invoices.isEmpty(),
                dues(booking, invoices, due));
    }

    /** Whether money is held and not taken. */
    public boolean authorized() {
        return depositAuthorized.plus(rentalAuthorized).isPositive();
    }

    /** As it would be if all that is held were taken (REC-10, captureTiming). */
    public BookingAccount withHoldsTaken() {
        return paid(rentalPaid.plus(rentalAuthorized), depositCaptured.plus(depositAuthorized), zero(), zero());
    }

    /** With what is held of the deposit as good as taken. */
    public BookingAccount withDepositSecured() {
        return paid(rentalPaid, depositCaptured.plus(depositAuthorized), depositAuthorized, rentalAuthorized);
    }

    /** As it would be if nothing of what is held were ever taken. */
    public BookingAccount withoutHolds() {
        return paid(rentalPaid, depositCaptured, zero(), zero());
    }

    private BookingAccount paid(Money rental, Money deposit, Money depositOnHold, Money rentalOnHold) {
        return new BookingAccount(
                rentalDue,
                priceDue,
                rental,
                rentalRefunded,
                depositDue,
                deposit,
                depositReturned,
                depositApplied,
                writtenOff,
                depositOnHold,
                depositHeldSince.filter(since -> depositOnHold.isPositive()),
                rentalOnHold,
                disputed,
                givenUp,
                back,
                byTheMonth,
                dues);
    }

    /** What is still missing of the first part. */
    public Money firstDueMissing() {
        return dues.get(0).amount().minus(rentalKept()).max(zero());
    }

    /** What is owed by a date and not paid yet; negative when more was paid. */
    public Money dueBy(LocalDate date) {
        Money owed = dues.get(0).amount();
        for (Due due : dues.subList(1, dues.size())) {
            owed = due.from().isAfter(date) ? owed : owed.plus(due.amount());
        }
        return owed.minus(rentalKept());
    }

    /** What is to be paid next: all parts that are owed by a date, or else the next that is not paid; never negative. */
    public Money nextDue(LocalDate date) {
        Money now = dueBy(date);
        if (now.isPositive()) {
            return now;
        }
        Money owed = zero();
        for (Due due : dues) {
            owed = owed.plus(due.amount());
            if (owed.compareTo(rentalKept()) > 0) {
                return owed.minus(rentalKept());
            }
        }
        return zero();
    }

    /** What was received for the rental and not given back, the part of the deposit with it that paid for it. */
    public Money rentalKept() {
        return rentalPaid.minus(rentalRefunded).plus(depositApplied);
    }

    private Money zero() {
        return Money.zero(rentalDue.currency());
    }

    /** While it has not ended a rental is owed as was agreed, part by part; whatever is owed after that is owed at once. */
    private static List<Due> dues(Booking booking, List<RentInvoice> invoices, Money all) {
        return switch (booking.status()) {
            case PENDING, APPROVED, CONFIRMED, CHECKED_IN ->
                invoices.isEmpty() ? byTheDay(booking, all) : byTheMonth(booking, invoices);
            case CHECKED_OUT, COMPLETED, DECLINED, CANCELLED, NO_SHOW -> List.of(atOnce(booking, all));
        };
    }

    private static List<Due> byTheMonth(Booking booking, List<RentInvoice> invoices) {
        List<Due> dues = new ArrayList<>();
        for (RentInvoice invoice : invoices) {
            // What was added is owed at once.
            Money added = dues.isEmpty() ? booking.charges().fees().total() : booking.zero();
            dues.add(new Due(invoice.due(), invoice.total().plus(added)));
        }
        return dues;
    }

    /** By the terms that were agreed (domain L3); what was added is owed at once. */
    private static List<Due> byTheDay(Booking booking, Money all) {
        Terms terms = booking.terms();
        if (terms.plan().payment().isUsual()) {
            return List.of(atOnce(booking, all));
        }
        Dues agreed = Dues.of(terms.request(), terms.price());
        Money atOnce = agreed.rental().plus(booking.charges().fees().total()).min(all);
        LocalDate booked = booking.createdAt().atZone(booking.period().zone()).toLocalDate();
        List<Due> dues = new ArrayList<>(List.of(new Due(booked, atOnce)));
        agreed.later().stream()
                .filter(later -> later.rental().isPositive())
                .forEach(later -> dues.add(new Due(later.from(), all.minus(atOnce))));
        return dues;
    }

    private static Due atOnce(Booking booking, Money all) {
        return new Due(booking.period().startDate(), all);
    }

    /** What is still owed, the deposit left aside; negative when too much was paid. */
    public Money balance() {
        return rentalDue
                .minus(rentalPaid)
                .plus(rentalRefunded)
                .minus(depositApplied)
                .minus(writtenOff);
    }

    /** What is left of the deposit. */
    public Money depositHeld() {
        return depositCaptured.minus(depositReturned).minus(depositApplied);
    }

    /** What is still missing of the deposit; nothing once the rentable is back, whatever was given back of it since. */
    public Money depositMissing() {
        return back ? zero() : depositNotTaken();
    }

    /** What was agreed of the deposit and was not taken, whether it is still wanted or not. */
    public Money depositNotTaken() {
        return depositDue.minus(depositCaptured).max(zero());
    }

    /** Everything received and not given back. */
    public Money kept() {
        return rentalPaid.minus(rentalRefunded).plus(depositCaptured).minus(depositReturned);
    }

    /**
     * How far it is paid; the first that matches (REC-10, payment axis).
     *
     * @param today of a rental by the month, only the periods that have fallen due by then count; of any other the total does
     */
    public BookingPaymentStatus status(LocalDate today) {
        Money base = givenUp ? rentalPaid.plus(depositCaptured) : rentalPaid;
        Money back = givenUp ? rentalRefunded.plus(depositReturned) : refundedBeyondReductions();
        if (base.isPositive() && back.equals(base)) {
            return BookingPaymentStatus.REFUNDED;
        }
        if (back.isPositive()) {
            return BookingPaymentStatus.PARTIALLY_REFUNDED;
        }
        Money open = byTheMonth ? dueBy(today) : rentalDue.minus(rentalKept());
        boolean rentalCovered = rentalDue.isPositive() && open.isNegativeOrZero();
        if (rentalCovered) {
            boolean depositCovered = depositMissing().compareTo(depositAuthorized) <= 0;
            return depositDue.isPositive() && depositCovered
                    ? BookingPaymentStatus.PAID_IN_FULL
                    : BookingPaymentStatus.PAID;
        }
        if (rentalPaid.plus(depositCaptured).isPositive()) {
            return BookingPaymentStatus.PARTIALLY_PAID;
        }
        return authorized() ? BookingPaymentStatus.AUTHORIZED : BookingPaymentStatus.NONE;
    }

    /** Whether its deposit is there, taken or held, and nothing for the rental, which is paid at the pickup (REC-13). */
    public boolean isDepositOnly() {
        boolean secured = depositDue.isPositive()
                && depositCaptured.plus(depositAuthorized).compareTo(depositDue) >= 0;
        return secured && rentalPaid.plus(rentalAuthorized).isZero() && !givenUp;
    }

    /** A price that fell, with the difference given back, is no partial refund: reductions count first. */
    private Money refundedBeyondReductions() {
        Money zero = Money.zero(rentalDue.currency());
        Money reductions = rentalPaid.minus(priceDue).max(zero);
        return rentalRefunded.minus(reductions).max(zero);
    }

    private static Money due(Booking booking, Money price) {
        if (booking.stage() instanceof BookingStage.Cancelled cancelled) {
            return cancelled.penalty();
        }
        if (booking.stage() instanceof BookingStage.NoShow noShow) {
            return noShow.penalty();
        }
        if (booking.stage() instanceof BookingStage.Declined) {
            return booking.zero();
        }
        return price.plus(booking.charges().returnTotal())
                .plus(booking.charges().fees().total());
    }

    private static Money price(Booking booking, List<RentInvoice> invoices) {
        PriceBreakdown price =
                booking.charges().repriced().orElse(booking.terms().price());
        return invoices.stream().map(RentInvoice::total).reduce(Money::plus).orElse(price.total());
    }

    private static boolean isGivenUp(BookingStage stage) {
        return stage instanceof BookingStage.Cancelled
                || stage instanceof BookingStage.NoShow
                || stage instanceof BookingStage.Declined;
    }

    private static boolean isBack(BookingStage stage) {
        return stage instanceof BookingStage.CheckedOut || stage instanceof BookingStage.Completed;
    }

    /** By when it was asked for, so that nobody relies on a hold for longer than it lasts. */
    private static Optional<Instant> heldSince(List<Payment> payments) {
        return payments.stream()
                .filter(payment -> payment.purpose() == PaymentPurpose.DEPOSIT && payment.isHeld())
                .map(Payment::createdAt)
                .min(Comparator.naturalOrder());
    }

    private static Money sum(List<Payment> payments, boolean deposit, Function<Payment, Money> part, Money zero) {
        return payments.stream()
                .filter(payment -> !payment.isRefund())
                .filter(payment -> (payment.purpose() == PaymentPurpose.DEPOSIT) == deposit)
                .map(part)
                .reduce(zero, Money::plus);
    }
}
