package dev.rentwright.http.pricing;

import dev.rentwright.http.problem.ProblemException;
import dev.rentwright.http.wire.MoneyBody;
import dev.rentwright.http.wire.Says;
import dev.rentwright.money.Percentage;
import dev.rentwright.tariff.ServiceFee;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.Optional;

/** What the platform takes for its service. */
@Says("What the platform takes from the customer: a share of all earlier lines, or an amount; one of the two.")
public record ServiceFeeBody(
        @Says(value = "Of all earlier lines, up to four decimals.", example = "12.5")
        Optional<BigDecimal> percent,

        @Says("Once per booking.") Optional<@Valid MoneyBody> amount) {

    ServiceFee fee(Place place) {
        if (percent.isPresent() == amount.isPresent()) {
            throw ProblemException.invalid(
                    place.pointer(), "either percent or amount", percent.isPresent() ? "both" : "neither");
        }
        Place of = place.at("percent");
        return percent.<ServiceFee>map(share -> of.made(() -> new ServiceFee.Share(Percentage.of(share))))
                .orElseGet(() ->
                        new ServiceFee.Fixed(place.amount("amount", amount).orElseThrow()));
    }

    static ServiceFeeBody of(ServiceFee fee) {
        return fee instanceof ServiceFee.Share share
                ? new ServiceFeeBody(Optional.of(share.rate().value()), Optional.empty())
                : new ServiceFeeBody(Optional.empty(), Optional.of(MoneyBody.of(((ServiceFee.Fixed) fee).amount())));
    }
}
