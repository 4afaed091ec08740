package dev.rentwright;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.location.LocationId;
import dev.rentwright.money.Money;
import dev.rentwright.money.UnitPrice;
import dev.rentwright.pricing.Choices;
import dev.rentwright.pricing.ChosenAddOn;
import dev.rentwright.pricing.PriceCalculator;
import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.pricing.Term;
import dev.rentwright.pricing.rule.Route;
import dev.rentwright.tariff.DatePrice;
import dev.rentwright.tariff.Packing;
import dev.rentwright.tariff.Rate;
import dev.rentwright.tariff.RateCard;
import dev.rentwright.tariff.RateTier;
import dev.rentwright.tariff.TimeRates;
import dev.rentwright.time.RentalClock;
import dev.rentwright.time.RentalPeriod;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DynamicTest;

/** The words in which the rulebook states the input of its cases in section 7. */
final class RulebookCases {

    private static final CategoryId COMPACT = new CategoryId(new UUID(0, 3));
    private static final LocationId HERE = new LocationId(new UUID(0, 1));

    /** Back at another place. */
    static final Route ELSEWHERE = new Route(COMPACT, HERE, new LocationId(new UUID(0, 2)));

    /** Hourly 8, daily 50, weekly 280, bi-weekly 500, monthly 950, in euros. */
    static final RateCard PLAN_A = planA("EUR");

    /** Ten days by plan A. */
    static final PriceRequest W01 = hire(PLAN_A, "2026-05-04T10:00 → 2026-05-14T10:00 Europe/Paris");

    private RulebookCases() {}

    static RateCard planA(String currency) {
        return RateCard.daily("50", currency)
                .with(RateTier.HOURLY, "8")
                .with(RateTier.WEEKLY, "280")
                .with(RateTier.BI_WEEKLY, "500")
                .with(RateTier.MONTHLY, "950");
    }

    /** A list price and what it is discounted to. */
    static Rate rate(String list, String discounted) {
        return new Rate(UnitPrice.of(list, "EUR"), Optional.of(UnitPrice.of(discounted, "EUR")));
    }

    static RateCard packed(RateCard card, Packing packing) {
        return card.with(card.time().withPacking(packing));
    }

    /** The card whose block of a tier covers so many days, as an import sets it (domain P2). */
    static RateCard withLength(RateCard card, RateTier tier, int days) {
        TimeRates time = card.time();
        Map<RateTier, Integer> lengths = new EnumMap<>(RateTier.class);
        lengths.putAll(time.lengths());
        lengths.put(tier, days);
        return card.with(new TimeRates(
                time.tiers(),
                lengths,
                time.packing(),
                time.clock(),
                time.graceMinutes(),
                time.optionsUseGrace(),
                time.dateBased(),
                time.datePrices(),
                time.weekend(),
                time.weekendDays()));
    }

    static RateCard clocked(RateCard card, RentalClock clock) {
        TimeRates time = card.time();
        return card.with(new TimeRates(
                time.tiers(),
                time.lengths(),
                time.packing(),
                Optional.of(clock),
                time.graceMinutes(),
                time.optionsUseGrace(),
                time.dateBased(),
                time.datePrices(),
                time.weekend(),
                time.weekendDays()));
    }

    /** Date prices without the switch of domain P4: they count for nights and not for rental days. */
    static RateCard withDatePricesOfNights(RateCard card, DatePrice... prices) {
        TimeRates time = card.time();
        return card.with(new TimeRates(
                time.tiers(),
                time.lengths(),
                time.packing(),
                time.clock(),
                time.graceMinutes(),
                time.optionsUseGrace(),
                Optional.empty(),
                List.of(prices),
                time.weekend(),
                time.weekendDays()));
    }

    /** Both dates inclusive. */
    static DatePrice at(String price, String from, String to) {
        return new DatePrice(LocalDate.parse(from), LocalDate.parse(to), UnitPrice.of(price, "EUR"));
    }

    /** As in {@code 2026-05-04T10:00 → 2026-05-14T10:00 Europe/Paris}. */
    static RentalPeriod period(String text) {
        String[] parts = text.split(" ", -1);
        return RentalPeriod.between(LocalDateTime.parse(parts[0]), LocalDateTime.parse(parts[2]), ZoneId.of(parts[3]));
    }

    /** By days and hours, from and to places that are the same. */
    static PriceRequest hire(RateCard card, String period) {
        return PriceRequest.of(card.plan().orThrow(), period(period)).with(new Route(COMPACT, HERE, HERE));
    }

    /** By days and hours for a time like {@code P3DT29M}, from a morning in May on. */
    static PriceRequest lasting(RateCard card, String duration) {
        RentalPeriod may = period("2026-05-04T10:00 → 2026-05-05T10:00 Europe/Paris");
        RentalPeriod lasting = may.withEnd(may.start().plus(Duration.parse(duration)));
        return PriceRequest.of(card.plan().orThrow(), lasting);
    }

    /** By the night, as in {@code 2026-06-04 → 2026-06-09}. */
    static PriceRequest nights(RateCard card, String dates) {
        String[] parts = dates.split(" ", -1);
        return PriceRequest.of(card.plan().orThrow(), Term.Nights.between(parts[0], parts[2]));
    }

    /** One piece of each add-on. */
    static Choices choosing(String... codes) {
        return Choices.of(
                Arrays.stream(codes).map(code -> new ChosenAddOn(code, 1)).toList());
    }

    static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }

    /** That a request's price is what the book says, in the book's notation. */
    static DynamicTest comesTo(String name, PriceRequest request, String expected) {
        return dynamicTest(
                name,
                () -> assertEquals(
                        expected,
                        RulebookNotation.of(PriceCalculator.price(request).orThrow())));
    }
}
