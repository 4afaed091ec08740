package dev.rentwright.booking;

import dev.rentwright.money.Money;
import dev.rentwright.payment.Payment;
import dev.rentwright.payment.PaymentPurpose;
import dev.rentwright.payment.PaymentStatus;
import dev.rentwright.pricing.PriceBreakdown;
import dev.rentwright.pricing.RentInvoice;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * What a booking costs and what has been paid: derived from the booking and its payments, never kept (REC-10, payment axis).
 *
 * @param rentalDue the rental's total with what its return added, or the penalty of one that was given up
 * @param rentalPaid captured for the rental, refunds not taken off
 * @param rentalRefunded given back, or on its way back, of that
 * @param depositDue the security deposit that was agreed
 * @param depositCaptured of it, received
 * @param depositReturned of that, given back
 * @param depositApplied of that, used to pay the rental
 * @param authorized whether money is held and not taken
 * @param disputed whether a provider has called a payment into question
 * @param givenUp whether the booking ended without a rental
 * @param dues when what of the rental is to be paid, in order: all at once, or by the invoices of its months
 */
public record BookingAccount(
        Money rentalDue,
        Money rentalPaid,
        Money rentalRefunded,
        Money depositDue,
        Money depositCaptured,
        Money depositReturned,
        Money depositApplied,
        boolean authorized,
        boolean disputed,
        boolean givenUp,
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
        return new BookingAccount(
                due(booking),
                sum(payments, false, Payment::captured, zero),
                sum(payments, false, Payment::refunded, zero),
                booking.terms().price().securityDeposit(),
                sum(payments, true, Payment::captured, zero),
                sum(payments, true, Payment::refunded, zero),
                booking.charges().depositApplied(),
                payments.stream().anyMatch(payment -> payment.status() == PaymentStatus.AUTHORIZED),
                payments.stream().anyMatch(payment -> payment.status() == PaymentStatus.DISPUTED),
                isGivenUp(booking.stage()),
                dues(booking));
    }

    /** What is still missing of the first part. */
    public Money firstDueMissing() {
        return dues.get(0).amount().minus(net()).max(zero());
    }

    /** What is owed by a date and not paid yet; negative when more was paid. */
    public Money dueBy(LocalDate date) {
        Money owed = dues.get(0).amount();
        for (Due due : dues.subList(1, dues.size())) {
            owed = due.from().isAfter(date) ? owed : owed.plus(due.amount());
        }
        return owed.minus(net());
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
            if (owed.compareTo(net()) > 0) {
                return owed.minus(net());
            }
        }
        return zero();
    }

    private Money net() {
        return rentalPaid.minus(rentalRefunded).plus(depositApplied);
    }

    private Money zero() {
        return Money.zero(rentalDue.currency());
    }

    /** A rental by the month is owed invoice by invoice while it has not ended; whatever else is owed is owed at once. */
    private static List<Due> dues(Booking booking) {
        return switch (booking.status()) {
            case PENDING, APPROVED, CONFIRMED, CHECKED_IN -> dues(booking, Billing.invoices(booking));
            case CHECKED_OUT, COMPLETED, DECLINED, CANCELLED, NO_SHOW -> List.of(all(booking));
        };
    }

    private static List<Due> dues(Booking booking, List<RentInvoice> invoices) {
        return invoices.isEmpty()
                ? List.of(all(booking))
                : invoices.stream()
                        .map(invoice -> new Due(invoice.due(), invoice.total()))
                        .toList();
    }

    private static Due all(Booking booking) {
        return new Due(booking.period().startDate(), due(booking));
    }

    /** What is still owed, the deposit left aside; negative when too much was paid. */
    public Money balance() {
        return rentalDue.minus(rentalPaid).plus(rentalRefunded).minus(depositApplied);
    }

    /** What is left of the deposit. */
    public Money depositHeld() {
        return depositCaptured.minus(depositReturned).minus(depositApplied);
    }

    /** What is still missing of the deposit. */
    public Money depositMissing() {
        return depositDue.minus(depositCaptured).max(Money.zero(depositDue.currency()));
    }

    /** Everything received and not given back. */
    public Money kept() {
        return rentalPaid.minus(rentalRefunded).plus(depositCaptured).minus(depositReturned);
    }

    /** How far it is paid; the first that matches (REC-10, payment axis). */
    public BookingPaymentStatus status() {
        Money base = givenUp ? rentalPaid.plus(depositCaptured) : rentalPaid;
        Money back = givenUp ? rentalRefunded.plus(depositReturned) : rentalRefunded;
        if (base.isPositive() && back.equals(base)) {
            return BookingPaymentStatus.REFUNDED;
        }
        if (back.isPositive() && !givenUpPriceReduction()) {
            return BookingPaymentStatus.PARTIALLY_REFUNDED;
        }
        boolean rentalCovered = rentalDue.isPositive() && balance().isNegativeOrZero();
        if (rentalCovered) {
            boolean depositCovered = depositDue.isPositive() && depositCaptured.compareTo(depositDue) >= 0;
            return depositCovered ? BookingPaymentStatus.PAID_IN_FULL : BookingPaymentStatus.PAID;
        }
        if (rentalPaid.plus(depositCaptured).isPositive()) {
            return BookingPaymentStatus.PARTIALLY_PAID;
        }
        return authorized ? BookingPaymentStatus.AUTHORIZED : BookingPaymentStatus.NONE;
    }

    /** A price that fell, with the difference refunded, is no partial refund: what is owed is exactly covered. */
    private boolean givenUpPriceReduction() {
        return !givenUp && balance().isZero();
    }

    private static Money due(Booking booking) {
        if (booking.stage() instanceof BookingStage.Cancelled cancelled) {
            return cancelled.penalty();
        }
        if (booking.stage() instanceof BookingStage.NoShow noShow) {
            return noShow.penalty();
        }
        if (booking.stage() instanceof BookingStage.Declined) {
            return booking.zero();
        }
        PriceBreakdown price =
                booking.charges().repriced().orElse(booking.terms().price());
        return price.total().plus(booking.charges().returnTotal());
    }

    private static boolean isGivenUp(BookingStage stage) {
        return stage instanceof BookingStage.Cancelled
                || stage instanceof BookingStage.NoShow
                || stage instanceof BookingStage.Declined;
    }

    private static Money sum(List<Payment> payments, boolean deposit, Function<Payment, Money> part, Money zero) {
        return payments.stream()
                .filter(payment -> !payment.isRefund())
                .filter(payment -> (payment.purpose() == PaymentPurpose.DEPOSIT) == deposit)
                .map(part)
                .reduce(zero, Money::plus);
    }
}
