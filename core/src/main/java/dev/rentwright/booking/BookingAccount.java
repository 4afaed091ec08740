package dev.rentwright.booking;

import dev.rentwright.money.Money;
import dev.rentwright.payment.Payment;
import dev.rentwright.payment.PaymentPurpose;
import dev.rentwright.payment.PaymentStatus;
import dev.rentwright.pricing.PriceBreakdown;
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
        boolean givenUp) {

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
                isGivenUp(booking.stage()));
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
