package dev.rentwright.pricing;

import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.money.Money;
import dev.rentwright.tariff.Coupon;
import dev.rentwright.tariff.Discount;
import dev.rentwright.time.DateRange;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Why a discount or a coupon cannot be taken (domain P0, P13). */
final class DiscountRefusals {

    private DiscountRefusals() {}

    static void add(PriceRequest request, boolean promotionApplied, List<Refusal> refusals) {
        Choices choices = request.choices();
        if (choices.discounts().isEmpty() && choices.coupon().isEmpty()) {
            return;
        }
        DiscountLines.all(choices)
                .forEach(discount -> foreign(discount, request).ifPresent(refusals::add));
        choices.coupon().ifPresent(coupon -> {
            invalid(coupon, request).ifPresent(refusals::add);
            if (promotionApplied && !coupon.combinesWithPromotions()) {
                refusals.add(Refusal.of(RefusalCode.COUPON_NOT_COMBINABLE).with("code", coupon.code()));
            }
        });
    }

    private static Optional<Refusal> foreign(Discount discount, PriceRequest request) {
        Stream<Money> amount = discount.off() instanceof Discount.Amount off ? Stream.of(off.amount()) : Stream.empty();
        return Stream.concat(amount, discount.cap().stream())
                .filter(money -> !money.currency().equals(request.plan().currency()))
                .findFirst()
                .map(money -> Refusal.of(RefusalCode.MONEY_CURRENCY_MISMATCH)
                        .with("expected", request.plan().currency().getCurrencyCode())
                        .with("actual", money.currencyCode())
                        .with("discount", discount.code()));
    }

    /** The booking's own date is asked for its window, the start of the rental for the other. */
    private static Optional<Refusal> invalid(Coupon coupon, PriceRequest request) {
        if (!coupon.active()) {
            return Optional.of(invalid(coupon, "inactive"));
        }
        Optional<LocalDate> bookedOn = request.circumstances().bookedOn();
        if (coupon.bookable().isPresent() && bookedOn.isEmpty()) {
            return Optional.of(
                    invalid(coupon, "booking-date-unknown", coupon.bookable().get()));
        }
        if (coupon.bookable()
                .filter(window -> !window.contains(bookedOn.orElseThrow()))
                .isPresent()) {
            return Optional.of(
                    invalid(coupon, "not-bookable-then", coupon.bookable().get()));
        }
        LocalDate start = request.term().startDate();
        return coupon.stays()
                .filter(window -> !window.contains(start))
                .map(window -> invalid(coupon, "not-for-that-start", window));
    }

    private static Refusal invalid(Coupon coupon, String why) {
        return Refusal.of(RefusalCode.COUPON_INVALID)
                .with("code", coupon.code())
                .with("why", why);
    }

    /** With the window as people write it, both ends inclusive. */
    private static Refusal invalid(Coupon coupon, String why, DateRange window) {
        Map<String, LocalDate> dates = new LinkedHashMap<>();
        dates.put("from", window.from());
        dates.put("to", window.until().minusDays(1));
        return invalid(coupon, why).with("window", dates);
    }
}
