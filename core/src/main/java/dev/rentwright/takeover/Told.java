package dev.rentwright.takeover;

import dev.rentwright.booking.BookingPaymentStatus;
import dev.rentwright.booking.BookingStatus;
import dev.rentwright.booking.CancellationCause;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.money.Money;
import dev.rentwright.quote.Quote;
import dev.rentwright.vocabulary.Arrival;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What money a record says was paid, once it is known what it costs; where its amounts contradict its state, that is refused.
 *
 * @param paid of the price, ever
 * @param depositPaid of the security deposit
 * @param kept of what was paid, of one that was given up
 * @param owes whether something of price or deposit is missing
 */
record Told(Money paid, Money depositPaid, Money kept, boolean owes) {

    /** By the record's amounts, and where it tells none by its word: what is Paid was paid, and what is settled, too. */
    static Outcome<Told> by(SourceRecord record, Arrival arrival, Quote quote) {
        Money total = quote.price().total();
        Optional<Refusal> foreign = foreign(record.money(), total);
        if (foreign.isPresent()) {
            return Outcome.refused(foreign.get());
        }
        Money zero = Money.zero(total.currency());
        boolean inFull = axis(arrival, BookingPaymentStatus.PAID_IN_FULL);
        boolean whole =
                inFull || axis(arrival, BookingPaymentStatus.PAID) || arrival.state() == BookingStatus.COMPLETED;
        Money paid = record.money().paid().orElse(whole ? total : zero);
        Money deposit =
                record.money().depositPaid().orElse(inFull ? quote.price().securityDeposit() : zero);
        Money kept = paid.minus(record.money().refunded().orElse(zero));
        boolean owes =
                paid.compareTo(total) < 0 || deposit.compareTo(quote.price().securityDeposit()) < 0;
        Told told = new Told(paid, deposit, kept, owes);
        return told.contradiction(record, arrival)
                .<Outcome<Told>>map(Outcome::refused)
                .orElseGet(() -> Outcome.granted(told));
    }

    /** Amounts of a record are in the currency of its price. */
    static Optional<Refusal> foreign(SourceRecord.Payments money, Money price) {
        return Stream.of(
                        foreign("securityDeposit", money.securityDeposit(), price),
                        foreign("paid", money.paid(), price),
                        foreign("depositPaid", money.depositPaid(), price),
                        foreign("refunded", money.refunded(), price))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Refusal> foreign(String member, Optional<Money> told, Money price) {
        return told.filter(amount -> !amount.currency().equals(price.currency()))
                .map(amount -> Refused.invalid(
                        member, "an amount in " + price.currency().getCurrencyCode(), amount));
    }

    /** Whether money ever came. */
    boolean captured() {
        return paid.isPositive() || depositPaid.isPositive();
    }

    private Optional<Refusal> contradiction(SourceRecord record, Arrival arrival) {
        boolean unpaid = axis(arrival, BookingPaymentStatus.NONE)
                || arrival.captured().filter(ever -> !ever).isPresent();
        if (unpaid && captured()) {
            return refused("paid", "nothing, of one that is " + record.status(), paid.plus(depositPaid));
        }
        if (axis(arrival, BookingPaymentStatus.PARTIALLY_PAID) && !captured()) {
            return refused("paid", "what was paid of it, or depositPaid", paid);
        }
        if (captured() && record.money().method().isEmpty()) {
            return refused("paymentMethod", "how it was paid", "nothing");
        }
        return refundContradiction(record, arrival);
    }

    private Optional<Refusal> refundContradiction(SourceRecord record, Arrival arrival) {
        Optional<Money> refunded = record.money().refunded();
        if (kept.isNegative()) {
            return refused("refunded", "at most what was paid, " + paid, refunded.orElseThrow());
        }
        boolean given = refunded.filter(Money::isPositive).isPresent();
        return switch (arrival.state()) {
            case CANCELLED -> ofCancelled(arrival, refunded);
            case NO_SHOW -> paid.isPositive() && refunded.isEmpty() ? unsaid() : Optional.empty();
            case DECLINED -> kept.isPositive() && given ? allOfIt(refunded.orElseThrow()) : Optional.empty();
            case PENDING, APPROVED, CONFIRMED, CHECKED_IN, CHECKED_OUT, COMPLETED ->
                given
                        ? refused("refunded", "nothing, of one that goes on: paid less what went back", refunded.get())
                        : Optional.empty();
        };
    }

    private Optional<Refusal> ofCancelled(Arrival arrival, Optional<Money> refunded) {
        boolean told = refunded.isPresent() || arrival.cause().equals(Optional.of(CancellationCause.EARLY_TERMINATION));
        if (paid.isPositive() && !told) {
            return unsaid();
        }
        // What was handed out before was paid for, whoever ended it.
        boolean mayBeKept = arrival.cause()
                .filter(cause -> cause == CancellationCause.CUSTOMER
                        || !cause.handovers().isEmpty())
                .isPresent();
        return kept.isPositive() && !mayBeKept ? allOfIt(paid.minus(kept)) : Optional.empty();
    }

    private static Optional<Refusal> unsaid() {
        return refused("refunded", "what went back of it", "nothing");
    }

    private Optional<Refusal> allOfIt(Money refunded) {
        return refused("refunded", "all of it, " + paid + ", where not the customer gave it up", refunded);
    }

    private static Optional<Refusal> refused(String field, String expected, Object actual) {
        return Optional.of(Refused.invalid(field, expected, actual));
    }

    private static boolean axis(Arrival arrival, BookingPaymentStatus status) {
        return arrival.payment().equals(Optional.of(status));
    }
}
