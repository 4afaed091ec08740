package dev.rentwright.http.pricing;

import dev.rentwright.http.exchange.Values;
import dev.rentwright.http.wire.MoneyBody;
import dev.rentwright.http.wire.Says;
import dev.rentwright.tariff.Rate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;

@Says("What a unit costs.")
record RateBody(
        @Says("The list price, up to six decimals.") @NotNull @Valid
        MoneyBody price,

        @Says("What replaces it for now; at most the list price.")
        Optional<@Valid MoneyBody> discounted) {

    Rate rate(String pointer) {
        return Values.made(
                pointer,
                () -> new Rate(
                        price.unitPrice(pointer + "/price"),
                        discounted.map(body -> body.unitPrice(pointer + "/discounted"))));
    }

    static RateBody of(Rate rate) {
        return new RateBody(MoneyBody.of(rate.list()), rate.discounted().map(MoneyBody::of));
    }
}
