package dev.rentwright.http.catalogue;

import dev.rentwright.http.wire.MoneyBody;
import dev.rentwright.http.wire.Says;
import dev.rentwright.tariff.MileageTerms;
import dev.rentwright.tariff.Rate;
import dev.rentwright.tariff.RateCard;
import dev.rentwright.tariff.RateTier;
import java.util.List;
import java.util.Optional;

/** What a category costs, as people ask first (CAT-02, CAT-03, CAT-19, CAT-23): read from its rate card, which has it all. */
@Says("Read from its rate card, where they are changed.")
record CategoryRatesResource(
        String currency,

        @Says("The base rate: the list price of a day, of rooms and homes that of a night.")
        Optional<MoneyBody> daily,

        @Says("The list price of an hour.") Optional<MoneyBody> hourly,
        @Says("Of a weekend night, if it differs.") Optional<MoneyBody> weekend,

        @Says("What a guest beyond the base occupancy adds per night.")
        Optional<MoneyBody> extraBed,

        @Says("Of a kilometre or mile beyond what is included.")
        Optional<MoneyBody> mileage,

        @Says("What features add to a day, of rentables that have them.")
        List<FeatureRate> features,

        @Says("Refundable.") Optional<MoneyBody> deposit) {

    @Says("What a feature adds to a day.")
    record FeatureRate(String code, MoneyBody perDay) {}

    static CategoryRatesResource of(RateCard card) {
        return new CategoryRatesResource(
                card.currency().getCurrencyCode(),
                tier(card, RateTier.DAILY),
                tier(card, RateTier.HOURLY),
                card.time().weekend().map(MoneyBody::of),
                card.extras().extraBed().map(MoneyBody::of),
                card.returns().mileage().flatMap(MileageTerms::beyond).map(MoneyBody::of),
                card.extras().features().stream()
                        .map(feature -> new FeatureRate(feature.code(), MoneyBody.of(feature.perDay())))
                        .toList(),
                card.fees().securityDeposit().map(MoneyBody::of));
    }

    private static Optional<MoneyBody> tier(RateCard card, RateTier tier) {
        return Optional.ofNullable(card.time().tiers().get(tier))
                .map(Rate::list)
                .map(MoneyBody::of);
    }
}
