package dev.rentwright.http.pricing;

import dev.rentwright.http.wire.Says;
import dev.rentwright.money.Percentage;
import dev.rentwright.tariff.LateStay;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.Optional;

/** What leaving a room late costs. */
@Says("What leaving a room late costs: a part of the last night until some time, all of it later.")
public record LateStayBody(
        @Says(value = "The part, in percent; 50 when left out.", example = "50")
        Optional<BigDecimal> share,

        @Says(value = "On the day of departure; 18:00 when left out.", example = "18:00")
        Optional<LocalTime> until) {

    LateStay terms(Place place) {
        return place.made(() -> new LateStay(
                share.map(Percentage::of).orElse(LateStay.USUAL.share()), until.orElse(LateStay.USUAL.until())));
    }

    static LateStayBody of(LateStay terms) {
        return new LateStayBody(Optional.of(terms.share().value()), Optional.of(terms.until()));
    }
}
