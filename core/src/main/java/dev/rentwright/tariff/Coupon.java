package dev.rentwright.tariff;

import dev.rentwright.time.DateRange;
import java.util.Objects;
import java.util.Optional;

/**
 * A discount for those who know its code, in its windows (domain P13). A booking takes one.
 *
 * @param discount its code and how much it takes off
 * @param bookable the local dates on which it may be booked with
 * @param stays the dates on which the rental may begin
 * @param combinesWithPromotions whether a promotional rule may apply beside it
 * @param active an inactive one is refused
 */
public record Coupon(
        Discount discount,
        Optional<DateRange> bookable,
        Optional<DateRange> stays,
        boolean combinesWithPromotions,
        boolean active) {

    public Coupon {
        Objects.requireNonNull(discount, "discount");
        Objects.requireNonNull(bookable, "bookable");
        Objects.requireNonNull(stays, "stays");
    }

    /** Without windows, combining with everything. */
    public static Coupon of(Discount discount) {
        return new Coupon(discount, Optional.empty(), Optional.empty(), true, true);
    }

    /** As on the coupon. */
    public String code() {
        return discount.code();
    }
}
