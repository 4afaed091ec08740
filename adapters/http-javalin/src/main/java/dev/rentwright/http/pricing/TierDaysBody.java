package dev.rentwright.http.pricing;

import dev.rentwright.http.wire.Says;
import dev.rentwright.tariff.RateTier;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** How many rental days a block of a tier covers, where it is not the tier's own length. */
@Says("How many rental days a block covers where it is not 7, 14 or 30.")
public record TierDaysBody(
        Optional<@Min(2) @Max(366) Integer> weekly,

        @Says(value = "BookCars sells three days as bi-weekly.", example = "3")
        Optional<@Min(2) @Max(366) Integer> biWeekly,

        Optional<@Min(2) @Max(366) Integer> monthly) {

    Map<RateTier, Integer> lengths() {
        Map<RateTier, Integer> lengths = new EnumMap<>(RateTier.class);
        weekly.ifPresent(days -> lengths.put(RateTier.WEEKLY, days));
        biWeekly.ifPresent(days -> lengths.put(RateTier.BI_WEEKLY, days));
        monthly.ifPresent(days -> lengths.put(RateTier.MONTHLY, days));
        return lengths;
    }

    static TierDaysBody of(Map<RateTier, Integer> lengths) {
        return new TierDaysBody(
                Optional.ofNullable(lengths.get(RateTier.WEEKLY)),
                Optional.ofNullable(lengths.get(RateTier.BI_WEEKLY)),
                Optional.ofNullable(lengths.get(RateTier.MONTHLY)));
    }
}
