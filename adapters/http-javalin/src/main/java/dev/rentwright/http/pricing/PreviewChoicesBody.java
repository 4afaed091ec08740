package dev.rentwright.http.pricing;

import dev.rentwright.http.wire.Says;
import dev.rentwright.pricing.Choices;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/** What is taken along and taken off. */
@Says("What is taken along and taken off.")
public record PreviewChoicesBody(
        @Says("Options and insurances of the card, each once.")
        Optional<@Size(max = 50) List<@Valid @NotNull ChosenAddOnBody>> addOns,

        @Says("Codes of the card's features that are wished for, which the rentable may have or be fitted with.")
        Optional<@Size(max = 50) List<@NotNull @Size(max = 30) String>> features,

        @Says("Granted, in this order.") Optional<@Size(max = 20) List<@Valid @NotNull DiscountBody>> discounts,
        Optional<@Valid CouponBody> coupon) {

    Choices choices(Place place) {
        return place.made(() -> new Choices(
                place.each("addOns", addOns, (chosen, at) -> chosen.chosen()),
                features.orElse(List.of()),
                place.each("discounts", discounts, DiscountBody::discount),
                place.one("coupon", coupon, CouponBody::coupon)));
    }
}
