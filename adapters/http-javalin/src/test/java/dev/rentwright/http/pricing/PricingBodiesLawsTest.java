package dev.rentwright.http.pricing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.http.exchange.Bodies;
import dev.rentwright.http.json.Json;
import dev.rentwright.pricing.Basis;
import dev.rentwright.pricing.PriceLine;
import dev.rentwright.tariff.Coupon;
import dev.rentwright.tariff.Discount;
import dev.rentwright.tariff.PricingRule;
import dev.rentwright.tariff.RateCard;
import dev.rentwright.testkit.generator.RentalDomain;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** Whatever can stand on a card, a rule or a coupon can be written down and read again. */
@Domain(RentalDomain.class)
class PricingBodiesLawsTest {

    @Property(tries = 300)
    void a_card_that_is_shown_and_sent_back_is_the_same_card(@ForAll RateCard card) {
        assertEquals(card, sentBack(RateCardBody.of(card), RateCardBody.class).card());
    }

    @Property(tries = 300)
    void a_rule_that_is_shown_and_sent_back_is_the_same_rule(@ForAll PricingRule rule) {
        assertEquals(rule, sentBack(RuleBody.of(rule), RuleBody.class).rule());
    }

    @Property(tries = 100)
    void a_discount_that_is_shown_and_sent_back_is_the_same_discount(@ForAll Discount discount) {
        assertEquals(
                discount,
                sentBack(DiscountBody.of(discount), DiscountBody.class).discount());
    }

    @Property(tries = 100)
    void a_coupon_that_is_shown_and_sent_back_is_the_same_coupon(@ForAll Coupon coupon) {
        assertEquals(coupon, sentBack(CouponBody.of(coupon), CouponBody.class).coupon());
    }

    @Property(tries = 300)
    void a_line_shows_where_its_value_comes_from(@ForAll PriceLine line) {
        LineResource shown = LineResource.of(line);

        assertEquals(line.exact().toString(), shown.exact());
        assertEquals(line.basis() instanceof Basis.RuleEffect, shown.rule().isPresent());
        assertEquals(
                line.basis() instanceof Basis.IncludedIn, shown.includedIn().isPresent());
        assertEquals(line.basis() instanceof Basis.Capped, shown.capped());
        assertEquals(
                line.basis() instanceof Basis.Levy || line.basis() instanceof Basis.Share,
                shown.rate().isPresent());
        boolean plain = line.basis() instanceof Basis.Product || line.basis() instanceof Basis.IncludedIn;
        assertEquals(plain, shown.inputs().isEmpty());
        shown.inputs().ifPresent(inputs -> assertTrue(Json.write(inputs).length > "{}".length()));
    }

    private static <T> T sentBack(T body, Class<T> type) {
        return Bodies.read(Json.write(body), type);
    }
}
