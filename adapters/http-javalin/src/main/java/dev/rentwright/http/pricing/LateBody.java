package dev.rentwright.http.pricing;

import dev.rentwright.http.wire.MoneyBody;
import dev.rentwright.http.wire.Says;
import dev.rentwright.tariff.LateFee;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;

/** What lateness costs beside the time itself. */
@Says("What a late return costs beside the time itself.")
public record LateBody(
        @Says("Per started day of lateness.") @NotNull @Valid
        MoneyBody perDay,

        @Says("Nothing is due up to and including so many hours; 0 when left out.")
        Optional<@Min(0) Integer> afterHours,

        @Says("No day after these counts; every day does when left out.")
        Optional<@Min(1) Integer> mostDays) {

    LateFee fee(Place place) {
        return place.made(() -> new LateFee(
                place.at("perDay").amount(perDay), afterHours.orElse(0), mostDays.orElse(Integer.MAX_VALUE)));
    }

    static LateBody of(LateFee fee) {
        return new LateBody(
                MoneyBody.of(fee.perDay()),
                Optional.of(fee.afterHours()),
                Optional.of(fee.mostDays()).filter(days -> days != Integer.MAX_VALUE));
    }
}
