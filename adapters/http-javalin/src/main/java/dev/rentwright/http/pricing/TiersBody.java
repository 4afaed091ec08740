package dev.rentwright.http.pricing;

import dev.rentwright.http.wire.Says;
import dev.rentwright.tariff.Rate;
import dev.rentwright.tariff.RateTier;
import jakarta.validation.Valid;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What a unit of each tier costs. */
@Says("What an hour costs, and blocks of days. For rooms and homes the daily price is the base price of a night.")
public record TiersBody(
        @Says("Per started hour. Alone on a card it makes a plan by the hour.")
        Optional<@Valid RateBody> hourly,

        Optional<@Valid RateBody> daily,
        @Says("Of 7 days unless tierDays says otherwise.") Optional<@Valid RateBody> weekly,
        @Says("Of 14 days unless tierDays says otherwise.") Optional<@Valid RateBody> biWeekly,

        @Says("Of 30 days unless tierDays says otherwise; for calendar months see months.")
        Optional<@Valid RateBody> monthly) {

    Map<RateTier, Rate> rates(Place place) {
        Map<RateTier, Rate> rates = new EnumMap<>(RateTier.class);
        place.one("hourly", hourly, RateBody::rate).ifPresent(rate -> rates.put(RateTier.HOURLY, rate));
        place.one("daily", daily, RateBody::rate).ifPresent(rate -> rates.put(RateTier.DAILY, rate));
        place.one("weekly", weekly, RateBody::rate).ifPresent(rate -> rates.put(RateTier.WEEKLY, rate));
        place.one("biWeekly", biWeekly, RateBody::rate).ifPresent(rate -> rates.put(RateTier.BI_WEEKLY, rate));
        place.one("monthly", monthly, RateBody::rate).ifPresent(rate -> rates.put(RateTier.MONTHLY, rate));
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
