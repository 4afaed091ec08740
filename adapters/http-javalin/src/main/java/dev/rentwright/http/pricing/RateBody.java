package dev.rentwright.http.pricing;

import dev.rentwright.http.wire.MoneyBody;
import dev.rentwright.http.wire.Says;
import dev.rentwright.tariff.Rate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;

/** What a unit of a tier costs. */
@Says("What a unit costs.")
public record RateBody(
        @Says("The list price, up to six decimals.") @NotNull @Valid
        MoneyBody price,

        @Says("What replaces it for now; at most the list price.")
        Optional<@Valid MoneyBody> discounted) {

    Rate rate(Place place) {
        return place.made(() -> new Rate(place.at("price").price(price), place.price("discounted", discounted)));
    }

    static RateBody of(Rate rate) {
        return new RateBody(MoneyBody.of(rate.list()), rate.discounted().map(MoneyBody::of));
    }
}
