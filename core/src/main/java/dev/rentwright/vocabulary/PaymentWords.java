package dev.rentwright.vocabulary;

import static dev.rentwright.booking.BookingPaymentStatus.AUTHORIZED;
import static dev.rentwright.booking.BookingPaymentStatus.NONE;
import static dev.rentwright.booking.BookingPaymentStatus.PAID;
import static dev.rentwright.booking.BookingPaymentStatus.PAID_IN_FULL;
import static dev.rentwright.booking.BookingPaymentStatus.PARTIALLY_PAID;
import static dev.rentwright.booking.BookingPaymentStatus.PARTIALLY_REFUNDED;
import static dev.rentwright.booking.BookingPaymentStatus.REFUNDED;

import dev.rentwright.booking.BookingPaymentStatus;
import java.util.List;
import java.util.Optional;

/** How far a booking is paid, in the words of 004, 001 and 002, both ways (REC-10, payment axis). */
public final class PaymentWords {

    /** The rows, in the order of the requirements. */
    public static final List<Row> ROWS = List.of(
            new Row(NONE, "none", Optional.of("Pending"), HotelAmounts.NOTHING),
            new Row(AUTHORIZED, "hold", Optional.of("Pending"), HotelAmounts.NOTHING),
            new Row(PARTIALLY_PAID, "captured", Optional.of("Deposit"), HotelAmounts.PART),
            new Row(PAID, "captured", Optional.of("Paid"), HotelAmounts.WHOLE),
            new Row(PAID_IN_FULL, "captured", Optional.of("PaidInFull"), HotelAmounts.WHOLE_AND_DEPOSIT),
            new Row(PARTIALLY_REFUNDED, "partial_refund", Optional.empty(), HotelAmounts.BY_PAYMENTS),
            new Row(REFUNDED, "refunded", Optional.empty(), HotelAmounts.BY_PAYMENTS));

    private PaymentWords() {}

    /** What 002's amounts say, which has no word. */
    public enum HotelAmounts {
        /** paid_amount = 0. */
        NOTHING,
        /** 0 < paid_amount < total_amount. */
        PART,
        /** paid_amount >= total_amount. */
        WHOLE,
        /** The same, and deposit_amount is covered. */
        WHOLE_AND_DEPOSIT,
        /** Only the payments tell. */
        BY_PAYMENTS
    }

    /**
     * A row of the table.
     *
     * @param property 004 {@code payment_status}
     * @param marketplace 001's part of the status; empty where only its flags tell
     * @param hotel what 002's amounts look like
     */
    public record Row(BookingPaymentStatus status, String property, Optional<String> marketplace, HotelAmounts hotel) {}

    /** The row of a status. */
    public static Row of(BookingPaymentStatus status) {
        return ROWS.stream().filter(row -> row.status() == status).findFirst().orElseThrow();
    }

    /**
     * What a {@code payment_status} of 004 says by itself. Empty for {@code captured}, which is recomputed from payments and
     * totals, and for what is no word of it.
     */
    public static Optional<BookingPaymentStatus> read(String property) {
        List<BookingPaymentStatus> all = ROWS.stream()
                .filter(row -> row.property().equals(property))
                .map(Row::status)
                .toList();
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }
}
