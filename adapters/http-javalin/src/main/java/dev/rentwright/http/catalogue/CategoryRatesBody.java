package dev.rentwright.http.catalogue;

import dev.rentwright.http.exchange.Values;
import dev.rentwright.http.pricing.FeatureBody;
import dev.rentwright.http.problem.ProblemException;
import dev.rentwright.http.wire.MoneyBody;
import dev.rentwright.http.wire.Says;
import dev.rentwright.money.UnitPrice;
import dev.rentwright.tariff.DriverTerms;
import dev.rentwright.tariff.Extras;
import dev.rentwright.tariff.Feature;
import dev.rentwright.tariff.MileageTerms;
import dev.rentwright.tariff.Rate;
import dev.rentwright.tariff.RateCard;
import dev.rentwright.tariff.RateTier;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

@Says("What it costs, to be put on its rate card, where there is room for more; all in one currency.")
record CategoryRatesBody(
        @Says("The base rate: the price of a day, of rooms and homes that of a night.") @NotNull @Valid
        MoneyBody daily,

        @Says("The price of an hour.") Optional<@Valid MoneyBody> hourly,
        @Says("Of a weekend night, if it differs.") Optional<@Valid MoneyBody> weekend,

        @Says("What a guest beyond the base occupancy adds per night.")
        Optional<@Valid MoneyBody> extraBed,

        @Says("Of each kilometre beyond what is included, up to six decimals.")
        Optional<@Valid MoneyBody> mileage,

        @Says("How many kilometres a day includes, of the whole rental together; with mileage, none when left out.")
        Optional<@Min(0) @Max(9_999_999) Long> includedPerDay,

        @Says("What features add to a day, of rentables that have them.")
        Optional<@Size(max = 100) List<@Valid @NotNull FeatureBody>> features,

        @Says("Refundable.") Optional<@Valid MoneyBody> deposit) {

    RateCard card() {
        UnitPrice base = daily.unitPrice("/rates/daily");
        Optional<UnitPrice> bed = extraBed.map(price -> price.unitPrice("/rates/extraBed"));
        List<Feature> priced = priced();
        Optional<MileageTerms> driving = driving();
        return Values.made("/rates", () -> {
            RateCard card = RateCard.in(base.currency())
                    .with(RateTier.DAILY, Rate.of(base))
                    .with(new Extras(List.of(), priced, bed, DriverTerms.NONE));
            card = hourly.isPresent()
                    ? card.with(RateTier.HOURLY, Rate.of(hourly.get().unitPrice("/rates/hourly")))
                    : card;
            card = weekend.isPresent()
                    ? card.with(card.time().withWeekend(weekend.get().unitPrice("/rates/weekend")))
                    : card;
            card = driving.isPresent() ? card.withMileage(driving.get()) : card;
            return deposit.isPresent() ? card.withDeposit(deposit.get().money("/rates/deposit")) : card;
        });
    }

    private Optional<MileageTerms> driving() {
        if (mileage.isEmpty() && includedPerDay.isPresent()) {
            throw ProblemException.invalid("/rates/mileage", "what a kilometre beyond costs", "nothing");
        }
        return mileage.map(rate -> rate.unitPrice("/rates/mileage"))
                .map(rate -> Values.made(
                        "/rates/mileage", () -> MileageTerms.PerDay.kilometres(includedPerDay.orElse(0L), rate)));
    }

    private List<Feature> priced() {
        List<FeatureBody> said = features.orElse(List.of());
        return IntStream.range(0, said.size())
                .mapToObj(at -> feature("/rates/features/" + at, said.get(at)))
                .toList();
    }

    private static Feature feature(String pointer, FeatureBody body) {
        UnitPrice perDay = body.perDay().unitPrice(pointer + "/perDay");
        return Values.made(pointer, () -> new Feature(body.code(), perDay));
    }
}
