package dev.rentwright.vocabulary;

import static dev.rentwright.booking.BookingStatus.APPROVED;
import static dev.rentwright.booking.BookingStatus.CANCELLED;
import static dev.rentwright.booking.BookingStatus.CHECKED_IN;
import static dev.rentwright.booking.BookingStatus.CHECKED_OUT;
import static dev.rentwright.booking.BookingStatus.COMPLETED;
import static dev.rentwright.booking.BookingStatus.CONFIRMED;
import static dev.rentwright.booking.BookingStatus.DECLINED;
import static dev.rentwright.booking.BookingStatus.NO_SHOW;
import static dev.rentwright.booking.BookingStatus.PENDING;
import static dev.rentwright.vocabulary.Condition.ANY;
import static dev.rentwright.vocabulary.Condition.AXIS_NONE_OR_AUTHORIZED;
import static dev.rentwright.vocabulary.Condition.AXIS_PAID;
import static dev.rentwright.vocabulary.Condition.AXIS_PAID_IN_FULL;
import static dev.rentwright.vocabulary.Condition.AXIS_PARTIALLY_PAID;
import static dev.rentwright.vocabulary.Condition.AXIS_REFUNDED;
import static dev.rentwright.vocabulary.Condition.CAPTURED_BEFORE;
import static dev.rentwright.vocabulary.Condition.GUARANTEED;
import static dev.rentwright.vocabulary.Condition.NEVER_CAPTURED;
import static dev.rentwright.vocabulary.Condition.NO_GUARANTEE;

import dev.rentwright.booking.BookingPaymentStatus;
import dev.rentwright.booking.BookingStatus;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How a booking is called in each vocabulary: REC-10, <em>Status in each source vocabulary, outbound</em>. A situation fits
 * exactly one row. Of 003 the table says the status of the booking's car; only a running rental says by itself that there
 * is none to be had.
 */
public final class BookingWords {

    private static final String BY_ASSET = "by asset status";

    /** The rows, in the order of the requirements; the two of refunded requests are the sentence below their table. */
    public static final List<Row> ROWS = List.of(
            //                                            000            001          002            003
            //    004
            row(PENDING, AXIS_NONE_OR_AUTHORIZED, "pending", "Pending", "pending", BY_ASSET, "pending"),
            row(PENDING, AXIS_PARTIALLY_PAID, "pending", "Deposit", "pending", BY_ASSET, "pending"),
            row(PENDING, AXIS_PAID, "pending", "Paid", "pending", BY_ASSET, "pending"),
            row(PENDING, AXIS_PAID_IN_FULL, "pending", "PaidInFull", "pending", BY_ASSET, "pending"),
            row(PENDING, AXIS_REFUNDED, "pending", "Pending", "pending", BY_ASSET, "pending"),
            row(APPROVED, AXIS_NONE_OR_AUTHORIZED, "pending", "Pending", "pending", BY_ASSET, "approved"),
            row(APPROVED, AXIS_PARTIALLY_PAID, "pending", "Deposit", "pending", BY_ASSET, "approved"),
            row(APPROVED, AXIS_PAID, "pending", "Paid", "pending", BY_ASSET, "approved"),
            row(APPROVED, AXIS_PAID_IN_FULL, "pending", "PaidInFull", "pending", BY_ASSET, "approved"),
            row(APPROVED, AXIS_REFUNDED, "pending", "Pending", "pending", BY_ASSET, "approved"),
            row(CONFIRMED, NO_GUARANTEE, "confirmed", "Reserved", "confirmed", BY_ASSET, "confirmed"),
            row(CONFIRMED, GUARANTEED, "confirmed", "Reserved", "guaranteed", BY_ASSET, "confirmed"),
            row(CHECKED_IN, ANY, "in_progress", "Reserved", "checked_in", "not available", "checked_in"),
            row(CHECKED_OUT, ANY, "completed", "Reserved", "checked_out", BY_ASSET, "checked_out"),
            row(COMPLETED, ANY, "completed", "Reserved", "checked_out", BY_ASSET, "completed"),
            row(DECLINED, NEVER_CAPTURED, "cancelled", "Void", "cancelled", BY_ASSET, "declined"),
            row(DECLINED, CAPTURED_BEFORE, "cancelled", "Cancelled", "cancelled", BY_ASSET, "declined"),
            row(CANCELLED, NEVER_CAPTURED, "cancelled", "Void", "cancelled", BY_ASSET, "cancelled"),
            row(CANCELLED, CAPTURED_BEFORE, "cancelled", "Cancelled", "cancelled", BY_ASSET, "cancelled"),
            row(NO_SHOW, NEVER_CAPTURED, "no_show", "Void", "no_show", BY_ASSET, "cancelled (reason no_show)"),
            row(NO_SHOW, CAPTURED_BEFORE, "no_show", "Cancelled", "no_show", BY_ASSET, "cancelled (reason no_show)"));

    private static final String REASON = " (reason ";

    private BookingWords() {}

    /**
     * A row of the table.
     *
     * @param status of bookings in this state
     * @param condition and of this sort
     */
    public record Row(
            BookingStatus status,
            Condition condition,
            String erp,
            String marketplace,
            String hotel,
            String fleet,
            String property) {

        public Row {
            Objects.requireNonNull(status, "status");
            Objects.requireNonNull(condition, "condition");
        }

        /** Whether the row speaks of a situation. */
        public boolean fits(Situation situation) {
            return situation.status() == status && condition.holds(situation);
        }

        String cell(Vocabulary vocabulary) {
            return switch (vocabulary) {
                case ERP -> erp;
                case MARKETPLACE -> marketplace;
                case HOTEL -> hotel;
                case FLEET -> fleet;
                case PROPERTY -> property;
            };
        }
    }

    /** What a booking is called. */
    public static BookingWord of(Situation situation, Vocabulary vocabulary) {
        Row row = ROWS.stream().filter(one -> one.fits(situation)).findFirst().orElseThrow();
        String cell = row.cell(vocabulary);
        boolean marketplace = vocabulary == Vocabulary.MARKETPLACE;
        return new BookingWord(
                vocabulary,
                cell.equals(BY_ASSET) ? AssetWords.of(situation.asset()).fleet() : word(cell),
                reason(cell),
                marketplace ? Optional.of(isDeposit(situation)) : Optional.empty(),
                marketplace ? Optional.of(isPaidInFull(situation)) : Optional.empty());
    }

    private static Row row(
            BookingStatus status,
            Condition condition,
            String erp,
            String marketplace,
            String hotel,
            String fleet,
            String property) {
        return new Row(status, condition, erp, marketplace, hotel, fleet, property);
    }

    private static String word(String cell) {
        return reason(cell).isPresent() ? cell.substring(0, cell.indexOf(REASON)) : cell;
    }

    private static Optional<String> reason(String cell) {
        int at = cell.indexOf(REASON);
        return at < 0 ? Optional.empty() : Optional.of(cell.substring(at + REASON.length(), cell.length() - 1));
    }

    /** The deposit is paid online, the rental at the pickup (BKG-14). */
    private static boolean isDeposit(Situation situation) {
        return situation.depositOnly();
    }

    /** All of the rental, and of the deposit, where one is asked for (BKG-14). */
    private static boolean isPaidInFull(Situation situation) {
        return situation.payment() == BookingPaymentStatus.PAID_IN_FULL
                || (situation.payment() == BookingPaymentStatus.PAID && !situation.depositDue());
    }
}
