package dev.rentwright.http.pricing;

import dev.rentwright.http.wire.MoneyBody;
import dev.rentwright.http.wire.Says;
import dev.rentwright.pricing.later.PriceSums;

/** A price in few amounts. */
@Says("A price in few amounts: total = rental + extras - discounts + taxes.")
public record PriceSumsResource(
        @Says("What the first unit of the rental costs, before rules.")
        MoneyBody rate,

        @Says("The time, with rules and the supplier's rate.")
        MoneyBody rental,

        @Says("Options, insurances, drivers, fees and surcharges.")
        MoneyBody extras,

        @Says("What is taken off, as 0 or more.") MoneyBody discounts,

        @Says("Those that are added; included ones are in the other amounts.")
        MoneyBody taxes) {

    static PriceSumsResource of(PriceSums sums) {
        return new PriceSumsResource(
                MoneyBody.of(sums.rate()),
                MoneyBody.of(sums.rental()),
                MoneyBody.of(sums.extras()),
                MoneyBody.of(sums.discounts()),
                MoneyBody.of(sums.taxes()));
    }
}
