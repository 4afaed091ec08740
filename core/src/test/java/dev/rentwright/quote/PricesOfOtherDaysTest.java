package dev.rentwright.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.rentwright.Rentwright;
import dev.rentwright.catalogue.feature.Feature;
import dev.rentwright.catalogue.feature.FeatureCode;
import dev.rentwright.catalogue.feature.PutFeature;
import dev.rentwright.identity.Actor;
import dev.rentwright.identity.Forbidden;
import dev.rentwright.identity.Permission;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.money.Money;
import dev.rentwright.money.Percentage;
import dev.rentwright.money.UnitPrice;
import dev.rentwright.party.Supplier;
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
import java.util.UUID;
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
    void a_price_is_told_with_what_features_cost_and_the_supplier_took_then() {
        fleet.fit(fleet.car, "TOW_BAR");
        Instant free = fleet.clock.instant();
        fleet.clock.forward(Duration.ofDays(1));
        costs("TOW_BAR", "4");
        Quote earlier = now();
        assertEquals(eur("567.00"), earlier.price().total());
        Instant then = fleet.clock.instant();
        fleet.clock.forward(Duration.ofDays(1));
        costs("TOW_BAR", "6");
        Instant between = fleet.clock.instant();
        fleet.clock.forward(Duration.ofDays(1));
        takes("10").orThrow();

        assertEquals(eur("616.00"), now().price().total());
        assertEquals(earlier.price().lines(), asOf(then).orThrow().price().lines());
        assertEquals(eur("588.00"), total(between));
        assertEquals(eur("616.00"), total(fleet.clock.instant()));
        assertEquals(eur("525.00"), total(free));
    }

    @Test
    void by_how_much_prices_change_is_for_the_supplier_to_say_and_whoever_manages_prices() {
        assertEquals(2, takes("-100").orThrow().version());
        assertEquals(eur("0.00"), now().price().total());
        assertEquals(List.of(RefusalCode.INVALID_VALUE), codes(takes("-100.0001")));
        assertEquals(
                List.of(RefusalCode.NOT_FOUND),
                codes(fleet.rentwright
                        .parties()
                        .setPriceChangeRate()
                        .set(
                                Actor.supplier("owner", new SupplierId(new UUID(0, 9))),
                                fleet.supplier,
                                Percentage.of("1"))));
        fleet.rentwright
                .parties()
                .setPriceChangeRate()
                .set(Actor.supplier("owner", fleet.supplier), fleet.supplier, Percentage.of("0"))
                .orThrow();
        assertEquals(eur("500.00"), now().price().total());
        assertThrows(
                Forbidden.class,
                () -> Rentwright.on(fleet.ports)
                        .access((actor, permission) -> permission != Permission.PRICING_MANAGE)
                        .open()
                        .parties()
                        .setPriceChangeRate()
                        .set(Fleet.DESK, fleet.supplier, Percentage.of("1")));
    }

    private void costs(String feature, String perDay) {
        fleet.rentwright
                .catalogue()
                .putFeature()
                .put(new PutFeature.Command(
                        Fleet.DESK,
                        new Feature(new FeatureCode(feature), feature, "", "equipment", true)
                                .adding(UnitPrice.of(perDay, "EUR"))))
                .orThrow();
    }

    private Outcome<Supplier> takes(String percent) {
        return fleet.rentwright.parties().setPriceChangeRate().set(Fleet.DESK, fleet.supplier, Percentage.of(percent));
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
