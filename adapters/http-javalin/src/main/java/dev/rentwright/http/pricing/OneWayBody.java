package dev.rentwright.http.pricing;

import dev.rentwright.http.wire.MoneyBody;
import dev.rentwright.http.wire.Says;
import dev.rentwright.location.LocationId;
import dev.rentwright.tariff.Fees;
import dev.rentwright.tariff.OneWayFee;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What it costs to come back elsewhere. */
@Says("What it costs to begin at one place and end at another. Without a fee for the two places that is refused.")
public record OneWayBody(
        @Says("Between any two places that no pair names.") Optional<@Valid MoneyBody> fee,

        @Says("Between two places exactly, one way.") Optional<@Size(max = 1000) List<@Valid @NotNull Pair>> pairs) {

    /** A fee for two places. */
    @Says("What one way between two places costs.")
    public record Pair(
            @NotNull UUID pickupLocationId,
            @NotNull UUID returnLocationId,
            @NotNull @Valid MoneyBody fee) {

        OneWayFee pair(Place place) {
            return place.made(() -> new OneWayFee(
                    new LocationId(pickupLocationId),
                    new LocationId(returnLocationId),
                    place.at("fee").amount(fee)));
        }

        static Pair of(OneWayFee pair) {
            return new Pair(pair.pickup().value(), pair.dropOff().value(), MoneyBody.of(pair.fee()));
        }
    }

    List<OneWayFee> fees(Place place) {
        return place.each("pairs", pairs, Pair::pair);
    }

    static Optional<OneWayBody> of(Fees fees) {
        return fees.oneWay().isEmpty() && fees.oneWayPairs().isEmpty()
                ? Optional.empty()
                : Optional.of(new OneWayBody(
                        fees.oneWay().map(MoneyBody::of),
                        Optional.of(fees.oneWayPairs().stream().map(Pair::of).toList())));
    }
}
