package dev.rentwright.http.catalogue;

import dev.rentwright.http.exchange.Values;
import dev.rentwright.http.wire.MoneyBody;
import dev.rentwright.http.wire.Says;
import dev.rentwright.money.UnitPrice;
import dev.rentwright.tariff.DriverTerms;
import dev.rentwright.tariff.Extras;
import dev.rentwright.tariff.Rate;
import dev.rentwright.tariff.RateCard;
import dev.rentwright.tariff.RateTier;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;

@Says("What it costs, to be put on its rate card, where there is room for more; all in one currency.")
record CategoryRatesBody(
        @Says("The base rate: the price of a day, of rooms and homes that of a night.") @NotNull @Valid
        MoneyBody daily,

        @Says("The price of an hour.") Optional<@Valid MoneyBody> hourly,
        @Says("Of a weekend night, if it differs.") Optional<@Valid MoneyBody> weekend,

        @Says("What a guest beyond the base occupancy adds per night.")
        Optional<@Valid MoneyBody> extraBed,

        @Says("Refundable.") Optional<@Valid MoneyBody> deposit) {

    RateCard card() {
        UnitPrice base = daily.unitPrice("/rates/daily");
        Optional<UnitPrice> bed = extraBed.map(price -> price.unitPrice("/rates/extraBed"));
        return Values.made("/rates", () -> {
            RateCard card = RateCard.in(base.currency())
                    .with(RateTier.DAILY, Rate.of(base))
                    .with(new Extras(List.of(), List.of(), bed, DriverTerms.NONE));
            card = hourly.isPresent()
                    ? card.with(RateTier.HOURLY, Rate.of(hourly.get().unitPrice("/rates/hourly")))
                    : card;
            card = weekend.isPresent()
                    ? card.with(card.time().withWeekend(weekend.get().unitPrice("/rates/weekend")))
                    : card;
            return deposit.isPresent() ? card.withDeposit(deposit.get().money("/rates/deposit")) : card;
        });
    }
}
