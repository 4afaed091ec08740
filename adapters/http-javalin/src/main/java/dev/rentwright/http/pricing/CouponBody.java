package dev.rentwright.http.pricing;

import dev.rentwright.http.wire.MoneyBody;
import dev.rentwright.http.wire.Says;
import dev.rentwright.tariff.Coupon;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.Optional;

/** A coupon, as it is sent, shown and written into files. */
@Says("A discount for those who know its code, in its windows. A booking takes one.")
public record CouponBody(
        @Says(value = "As customers type it, and as on the line.", example = "WELCOME")
        @NotNull
        @Pattern(regexp = "[A-Z][A-Z0-9_]{0,29}")
        String code,

        @Says(value = "0 to 100 of the rental, up to four decimals; this or an amount.", example = "10")
        Optional<BigDecimal> percent,

        @Says("At most what is left is taken off; this or a percentage.")
        Optional<@Valid MoneyBody> amount,

        @Says("The most that it takes off.") Optional<@Valid MoneyBody> cap,

        @Says("The local dates on which it may be booked with; any when left out.")
        Optional<@Valid WindowBody> bookable,

        @Says("The dates on which the rental may begin; any when left out.")
        Optional<@Valid WindowBody> stays,

        @Says("Whether a promotional rule may apply beside it; it may when left out.")
        Optional<Boolean> combinesWithPromotions,

        @Says("An inactive one is refused; active when left out.")
        Optional<Boolean> active) {

    /**
     * The coupon.
     *
     * @throws dev.rentwright.http.problem.ProblemException with {@code invalid-value} and the pointer to what cannot be
     */
    public Coupon coupon() {
        return coupon(Place.body());
    }

    Coupon coupon(Place place) {
        return new Coupon(
                new DiscountBody(code, percent, amount, cap).discount(place),
                place.one("bookable", bookable, WindowBody::range),
                place.one("stays", stays, WindowBody::range),
                combinesWithPromotions.orElse(true),
                active.orElse(true));
    }

    /** Of a coupon. */
    public static CouponBody of(Coupon coupon) {
        DiscountBody discount = DiscountBody.of(coupon.discount());
        return new CouponBody(
                discount.code(),
                discount.percent(),
                discount.amount(),
                discount.cap(),
                coupon.bookable().map(WindowBody::of),
                coupon.stays().map(WindowBody::of),
                Optional.of(coupon.combinesWithPromotions()),
                Optional.of(coupon.active()));
    }
}
