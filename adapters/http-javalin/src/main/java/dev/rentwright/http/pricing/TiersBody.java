package dev.rentwright.http.pricing;

import dev.rentwright.http.wire.Says;
import dev.rentwright.tariff.Rate;
import dev.rentwright.tariff.RateTier;
import jakarta.validation.Valid;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

@Says("What an hour costs, and blocks of 1, 7, 14 and 30 days; a rental costs the cheapest set of blocks.")
record TiersBody(
        Optional<@Valid RateBody> hourly,
        Optional<@Valid RateBody> daily,
        Optional<@Valid RateBody> weekly,
        Optional<@Valid RateBody> biWeekly,
        Optional<@Valid RateBody> monthly) {

    Map<RateTier, Rate> rates() {
        Map<RateTier, Rate> rates = new EnumMap<>(RateTier.class);
        hourly.ifPresent(body -> rates.put(RateTier.HOURLY, body.rate("/tiers/hourly")));
        daily.ifPresent(body -> rates.put(RateTier.DAILY, body.rate("/tiers/daily")));
        weekly.ifPresent(body -> rates.put(RateTier.WEEKLY, body.rate("/tiers/weekly")));
        biWeekly.ifPresent(body -> rates.put(RateTier.BI_WEEKLY, body.rate("/tiers/biWeekly")));
        monthly.ifPresent(body -> rates.put(RateTier.MONTHLY, body.rate("/tiers/monthly")));
        return rates;
    }

    static TiersBody of(Map<RateTier, Rate> rates) {
        return new TiersBody(
                of(rates, RateTier.HOURLY),
                of(rates, RateTier.DAILY),
                of(rates, RateTier.WEEKLY),
                of(rates, RateTier.BI_WEEKLY),
                of(rates, RateTier.MONTHLY));
    }

    private static Optional<RateBody> of(Map<RateTier, Rate> rates, RateTier tier) {
        return Optional.ofNullable(rates.get(tier)).map(RateBody::of);
    }
}
