package dev.rentwright.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.money.Money;
import dev.rentwright.tariff.Coupon;
import dev.rentwright.tariff.Discount;
import dev.rentwright.tariff.PricingRule;
import dev.rentwright.tariff.RateCard;
import dev.rentwright.tariff.RuleId;
import dev.rentwright.tariff.RuleType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What something cost once, and what something promised would cost now. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PricesOfOtherDaysTest {

    private final Fleet fleet = new Fleet();

    @Test
    void a_price_is_told_by_the_card_that_counted_then() {
        Instant first = fleet.clock.instant();
        fleet.clock.forward(Duration.ofDays(1));
        fleet.rentwright.tariff().setRateCard().onRentable(Fleet.DESK, fleet.car, RateCard.daily("70", "EUR"));
        Instant second = fleet.clock.instant();
        fleet.clock.forward(Duration.ofDays(100));
        fleet.cards(RateCard.daily("90", "EUR"));
        Object before = fleet.ports.look();

        assertEquals(List.of(RefusalCode.RATE_INCOMPLETE), codes(asOf(first.minusMillis(1))));
        assertEquals(eur("525"), total(first));
        assertEquals(eur("525"), total(second.minusMillis(1)));
        assertEquals(eur("735"), total(second));
        assertEquals(eur("735"), total(fleet.clock.instant()));
        assertEquals(before, fleet.ports.look());
    }

    @Test
    void a_price_is_told_by_the_rules_and_the_coupon_that_counted_then() {
        Coupon coupon = Coupon.of(Discount.percent("SPRING", "10"));
        PricingRule rule = fleet.put(PricingRule.times("MAY", RuleType.SEASONAL, "1.1"));
        fleet.rentwright.tariff().putCoupon().put(Fleet.DESK, fleet.supplier, coupon);
        Instant then = fleet.clock.instant();
        fleet.clock.forward(Duration.ofDays(1));
        fleet.rentwright.tariff().manageRules().end(Fleet.DESK, fleet.supplier, new RuleId("MAY"));
        fleet.rentwright
                .tariff()
                .putCoupon()
                .put(Fleet.DESK, fleet.supplier, Coupon.of(Discount.percent("SPRING", "20")));
        QuotePrice.Command command = fleet.tenDays().with(Wishes.NONE.withCoupon("SPRING"));

        PriceAsOf.Answer answer =
                fleet.rentwright.quotes().priceAsOf().price(command, then).orThrow();

        assertEquals(List.of(rule), answer.request().rules().rules());
        assertEquals(Optional.of(coupon), answer.request().choices().coupon());
        assertEquals(List.of(), now().request().rules().rules());
    }

    @Test
    void an_offer_made_again_is_another_quote_at_todays_prices_with_the_same_wishes() {
        Quote earlier = fleet.quote(fleet.tenDays()).orThrow();
        fleet.cards(RateCard.daily("45", "EUR"));
        fleet.clock.forward(Duration.ofHours(1));

        Requoted again = fleet.rentwright
                .quotes()
                .requote()
                .requote(Fleet.ADA, earlier.id())
                .orThrow();

        assertNotEquals(earlier.id(), again.fresh().id());
        assertEquals(
                Optional.of(again.fresh()),
                fleet.ports.quotes().byId(again.fresh().id()));
        assertEquals(earlier.time(), again.fresh().time());
        assertEquals(eur("472.50"), again.fresh().price().total());
        assertEquals(Optional.of(eur("-52.50")), again.prices().difference());
        assertEquals(true, again.fresh().isGoodAt(fleet.clock.instant()));
    }

    @Test
    void an_offer_that_cannot_be_made_again_says_why() {
        Quote earlier = fleet.quote(fleet.tenDays()).orThrow();
        fleet.clock.set(earlier.period().start().plusSeconds(60));
        QuoteId unknown = new QuoteId(fleet.ports.ids().next());
        Requote requote = fleet.rentwright.quotes().requote();

        assertEquals(List.of(RefusalCode.PERIOD_IN_PAST), codes(requote.requote(Fleet.ADA, earlier.id())));
        assertEquals(List.of(RefusalCode.NOT_FOUND), codes(requote.requote(Fleet.ADA, unknown)));
    }

    private Quote now() {
        return fleet.quote(fleet.tenDays()).orThrow();
    }

    private Money total(Instant instant) {
        return asOf(instant).orThrow().price().total();
    }

    private Outcome<PriceAsOf.Answer> asOf(Instant instant) {
        return fleet.rentwright.quotes().priceAsOf().price(fleet.tenDays(), instant);
    }

    private static List<RefusalCode> codes(Outcome<?> outcome) {
        return outcome.refusals().stream().map(Refusal::code).toList();
    }

    private static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }
}
