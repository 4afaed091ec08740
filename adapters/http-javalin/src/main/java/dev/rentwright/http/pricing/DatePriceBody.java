package dev.rentwright.http.pricing;

import dev.rentwright.http.wire.MoneyBody;
import dev.rentwright.http.wire.Says;
import dev.rentwright.tariff.DatePrice;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** What a day or night of some dates costs. */
@Says("What a day or night of some dates costs, in place of the daily price.")
public record DatePriceBody(
        @Says(value = "The first date.", example = "2030-07-01") @NotNull
        LocalDate from,

        @Says(value = "The last date, inclusive.", example = "2030-08-31") @NotNull
        LocalDate to,

        @Says("Of one day or night, up to six decimals.") @NotNull @Valid
        MoneyBody price) {

    DatePrice dated(Place place) {
        return place.made(() -> new DatePrice(
                place.at("from").date(from),
                place.at("to").date(to),
                place.at("price").price(price)));
    }

    static DatePriceBody of(DatePrice dated) {
        return new DatePriceBody(dated.from(), dated.to(), MoneyBody.of(dated.price()));
    }
}
