package dev.rentwright.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rentwright.booking.BookingId;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.money.Currencies;
import dev.rentwright.money.Money;
import dev.rentwright.money.UnitPrice;
import dev.rentwright.pricing.Choices;
import dev.rentwright.pricing.ChosenAddOn;
import dev.rentwright.pricing.PriceCalculator;
import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.tariff.AddOn;
import dev.rentwright.tariff.RateCard;
import dev.rentwright.tariff.RateTier;
import dev.rentwright.time.RentalPeriod;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What rentals would have brought at other prices. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ShadowPricingTest {

    private static final RateCard FIFTY = RateCard.daily("50", "EUR");
    private static final UnitPrice FIVE = UnitPrice.of("5", "EUR");

    @Test
    void revenue_is_compared_over_the_same_rentals_and_those_that_changed_are_named() {
        PastPrice two = past(1, FIFTY, 2, Choices.NONE);
        PastPrice seven = past(2, FIFTY, 7, Choices.NONE);
        Candidate weekly = candidate(FIFTY.with(RateTier.WEEKLY, "280"));

        ShadowReport report = ShadowPricing.over(List.of(two, seven), weekly);

        assertEquals(Map.of(Currencies.of("EUR"), new ShadowReport.Revenue(eur("450"), eur("380"))), report.revenue());
        assertEquals(List.of(new ShadowReport.Repriced(seven.booking(), eur("350"), eur("280"))), report.affected());
        assertEquals(eur("-70"), report.affected().get(0).difference());
        assertEquals(2, report.repriced().size());
        assertEquals(List.of(), report.refused());
    }

    @Test
    void a_rental_that_the_candidate_cannot_price_stands_beside_the_sums() {
        Choices seat = Choices.of(List.of(new ChosenAddOn("SEAT", 1)));
        PastPrice withSeat = past(1, FIFTY.withAddOns(AddOn.perBooking("SEAT", "child seat", FIVE)), 2, seat);
        PastPrice dollars = past(2, RateCard.daily("60", "USD"), 2, Choices.NONE);
        PastPrice plain = past(3, FIFTY, 1, Choices.NONE);

        ShadowReport report =
                ShadowPricing.over(List.of(withSeat, dollars, plain), candidate(RateCard.daily("40", "EUR")));

        assertEquals(Map.of(Currencies.of("EUR"), new ShadowReport.Revenue(eur("50"), eur("40"))), report.revenue());
        assertEquals(
                List.of(List.of(RefusalCode.INVALID_VALUE), List.of(RefusalCode.MONEY_CURRENCY_MISMATCH)),
                report.refused().stream()
                        .map(refused ->
                                refused.refusals().stream().map(Refusal::code).toList())
                        .toList());
        assertEquals(eur("105"), report.refused().get(0).oldTotal());
    }

    @Test
    void the_same_prices_would_have_brought_the_same() {
        List<PastPrice> all = List.of(past(1, FIFTY, 3, Choices.NONE), past(2, FIFTY, 9, Choices.NONE));

        ShadowReport report = ShadowPricing.over(all, candidate(FIFTY));

        assertEquals(List.of(), report.affected());
        assertEquals(
                List.of(eur("0")),
                report.revenue().values().stream()
                        .map(ShadowReport.Revenue::difference)
                        .toList());
    }

    private static Candidate candidate(RateCard card) {
        return new Candidate(card.plan().orThrow(), Optional.empty());
    }

    private static PastPrice past(int number, RateCard card, int days, Choices choices) {
        LocalDateTime start = LocalDateTime.parse("2026-05-04T10:00");
        RentalPeriod period = RentalPeriod.between(start, start.plusDays(days), ZoneId.of("Europe/Paris"));
        PriceRequest request = PriceRequest.of(card.plan().orThrow(), period).with(choices);
        return new PastPrice(
                new BookingId(new UUID(0, number)),
                request,
                PriceCalculator.price(request).orThrow().total());
    }

    private static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }
}
