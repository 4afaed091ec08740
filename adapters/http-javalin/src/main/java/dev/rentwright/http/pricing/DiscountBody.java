package dev.rentwright.http.pricing;

import dev.rentwright.http.problem.ProblemException;
import dev.rentwright.http.wire.MoneyBody;
import dev.rentwright.http.wire.Says;
import dev.rentwright.money.Percentage;
import dev.rentwright.tariff.Discount;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.Optional;

/** Something off the rental, as it is sent, shown and written into files. */
@Says("Something off the rental: a share of it, or an amount; one of the two. Shares are taken first, each of what the"
        + " earlier ones left.")
public record DiscountBody(
        @Says(value = "As on the line.", example = "TEN") @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,29}")
        String code,

        @Says(value = "0 to 100, up to four decimals.", example = "10")
        Optional<BigDecimal> percent,

        @Says("At most what is left is taken off.") Optional<@Valid MoneyBody> amount,
        @Says("The most that it takes off.") Optional<@Valid MoneyBody> cap) {

    /**
     * The discount.
     *
     * @throws dev.rentwright.http.problem.ProblemException with {@code invalid-value} and the pointer to what cannot be
     */
    public Discount discount() {
        return discount(Place.body());
    }

    Discount discount(Place place) {
        if (percent.isPresent() == amount.isPresent()) {
            throw ProblemException.invalid(
                    place.pointer(), "either percent or amount", percent.isPresent() ? "both" : "neither");
        }
        Place share = place.at("percent");
        Discount.Off off = percent.<Discount.Off>map(rate -> share.made(() -> new Discount.Share(Percentage.of(rate))))
                .orElseGet(
                        () -> new Discount.Amount(place.amount("amount", amount).orElseThrow()));
        return place.made(() -> new Discount(code, off, place.amount("cap", cap)));
    }

    /** Of a discount. */
    public static DiscountBody of(Discount discount) {
        Optional<Discount.Share> share =
                discount.off() instanceof Discount.Share part ? Optional.of(part) : Optional.empty();
        Optional<Discount.Amount> amount =
                discount.off() instanceof Discount.Amount fixed ? Optional.of(fixed) : Optional.empty();
        return new DiscountBody(
                discount.code(),
                share.map(part -> part.rate().value()),
                amount.map(fixed -> MoneyBody.of(fixed.amount())),
                discount.cap().map(MoneyBody::of));
    }
}
