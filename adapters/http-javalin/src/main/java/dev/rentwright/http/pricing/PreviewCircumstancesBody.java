package dev.rentwright.http.pricing;

import dev.rentwright.http.problem.ProblemException;
import dev.rentwright.http.wire.Says;
import dev.rentwright.money.Currencies;
import dev.rentwright.money.ExchangeRate;
import dev.rentwright.money.Percentage;
import dev.rentwright.pricing.Circumstances;
import dev.rentwright.pricing.rule.Utilisation;
import dev.rentwright.pricing.rule.Utilisation.Taken;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What was so when the price was made. */
@Says("What was so when the price was made.")
public record PreviewCircumstancesBody(
        @Says("Local date of booking, which a coupon may ask for.")
        Optional<LocalDate> bookedOn,

        @Says("What the supplier changes every price by, in percent, -100 or more; 0 when left out.")
        Optional<BigDecimal> supplierRate,

        @Says("How much was taken, for demand steps; a date that is left out is not known, and not changed.")
        Optional<@Size(max = 1000) List<@Valid @NotNull Day>> utilisation,

        @Says("How many guests the price is for, before extra beds.")
        Optional<@Min(1) @Max(1000) Integer> baseOccupancy,

        @Says("What the tank holds, for prepaid fuel.") Optional<@Min(1) @Max(10000) Integer> tankLitres,

        @Says("Codes of what the rentable has; what the card prices of it is charged, chosen or not.")
        Optional<@Size(max = 50) List<@NotNull @Size(max = 30) String>> features,

        @Says("Another currency to show the price in.") Optional<@Valid Rate> shownIn) {

    /** How much was taken of one date. */
    @Says("How much was taken of one date.")
    public record Day(
            @NotNull LocalDate date,

            @Says("Units that are occupied or held.") @NotNull @Min(0)
            Integer taken,

            @Says("Units that could be sold.") @NotNull @Min(0)
            Integer sellable) {}

    /** What the card's currency is worth in another. */
    @Says("What one unit of the card's currency is worth in another.")
    public record Rate(
            @Says(value = "ISO 4217.", example = "MAD") @NotNull @Pattern(regexp = "[A-Z]{3}")
            String currency,

            @Says(value = "More than 0, up to ten decimals.", example = "10.8365") @NotNull
            BigDecimal rate,

            @Says(value = "Who published it.", example = "ECB") @NotBlank @Size(max = 100)
            String source,

            @Says("The instant that it is for.") @NotNull Instant at) {

        ExchangeRate rate(Place place) {
            var to = place.at("currency").made(() -> Currencies.of(currency));
            return place.made(() -> new ExchangeRate(place.currency().orElseThrow(), to, rate, source, at));
        }
    }

    Circumstances circumstances(Place place) {
        Percentage changed = place.at("supplierRate").made(() -> Percentage.of(supplierRate.orElse(BigDecimal.ZERO)));
        return place.made(() -> new Circumstances(
                bookedOn.map(place.at("bookedOn")::date),
                changed,
                taken(place.at("utilisation")),
                baseOccupancy,
                tankLitres,
                Set.copyOf(features.orElse(List.of())),
                place.one("shownIn", shownIn, Rate::rate)));
    }

    private Utilisation taken(Place place) {
        Map<LocalDate, Taken> byDate = new TreeMap<>();
        List<Day> days = utilisation.orElse(List.of());
        for (int i = 0; i < days.size(); i++) {
            Day day = days.get(i);
            if (byDate.put(day.date(), new Taken(day.taken(), day.sellable())) != null) {
                throw ProblemException.invalid(place.at(i + "/date").pointer(), "each date once", day.date());
            }
        }
        return Utilisation.of(byDate);
    }
}
