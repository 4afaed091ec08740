package dev.rentwright.persistence.jpa.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.rentwright.money.ExchangeRate;
import dev.rentwright.money.Fraction;
import dev.rentwright.money.Percentage;
import dev.rentwright.persistence.jpa.FreshStore;
import dev.rentwright.pricing.Basis;
import dev.rentwright.pricing.Circumstances;
import dev.rentwright.pricing.PriceBreakdown;
import dev.rentwright.pricing.PriceLine;
import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.pricing.Term;
import dev.rentwright.pricing.UnitAmounts;
import dev.rentwright.pricing.rule.RuleBook;
import dev.rentwright.tariff.Coupon;
import dev.rentwright.tariff.Discount;
import dev.rentwright.tariff.PricingRule;
import dev.rentwright.tariff.RateCard;
import dev.rentwright.tariff.RatePlan;
import dev.rentwright.tariff.RuleType;
import dev.rentwright.tariff.ServiceFee;
import dev.rentwright.testkit.fixture.TariffFixture;
import dev.rentwright.testkit.fixture.Times;
import dev.rentwright.testkit.generator.RentalDomain;
import java.time.DayOfWeek;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** Whatever a price depends on and comes to is read as it was written. */
@Domain(RentalDomain.class)
class PricingJsonLawsTest {

    @Property(tries = 300)
    void a_card_comes_back(@ForAll RateCard card) {
        assertComesBack(card, RateCard.class);
    }

    @Property(tries = 100)
    void a_plan_comes_back(@ForAll RatePlan plan) {
        assertComesBack(plan, RatePlan.class);
    }

    @Property(tries = 300)
    void a_rule_comes_back(@ForAll PricingRule rule) {
        assertComesBack(rule, PricingRule.class);
    }

    @Property(tries = 100)
    void a_book_of_rules_comes_back(@ForAll RuleBook rules) {
        assertComesBack(rules, RuleBook.class);
    }

    @Property(tries = 100)
    void a_discount_and_a_coupon_come_back(@ForAll Discount discount, @ForAll Coupon coupon) {
        assertComesBack(discount, Discount.class);
        assertComesBack(coupon, Coupon.class);
    }

    @Property(tries = 300)
    void a_term_comes_back_as_the_kind_it_was(@ForAll Term term) {
        assertComesBack(term, Term.class);
    }

    @Property(tries = 100)
    void an_exchange_rate_comes_back(@ForAll ExchangeRate rate) {
        assertComesBack(rate, ExchangeRate.class);
    }

    @Property(tries = 300)
    void a_request_comes_back(@ForAll PriceRequest request) {
        assertComesBack(request, PriceRequest.class);
    }

    @Property(tries = 300)
    void a_basis_comes_back_as_the_kind_it_was(@ForAll Basis basis) {
        assertComesBack(basis, Basis.class);
    }

    @Property(tries = 300)
    void a_line_comes_back(@ForAll PriceLine line) {
        assertComesBack(line, PriceLine.class);
    }

    @Property(tries = 300)
    void what_units_came_to_comes_back_to_the_last_part(@ForAll UnitAmounts amounts) {
        assertComesBack(amounts, UnitAmounts.class);
    }

    @Property(tries = 100)
    void a_price_comes_back(@ForAll PriceBreakdown price) {
        assertComesBack(price, PriceBreakdown.class);
    }

    @Property(tries = 100)
    void a_plan_is_told_from_others_wherever_it_stands(@ForAll PriceRequest request, @ForAll RatePlan other) {
        PriceRequest elsewhere = request.with(other);

        for (int turn = 0; turn < 2; turn++) {
            assertComesBack(request, PriceRequest.class);
            assertComesBack(elsewhere, PriceRequest.class);
            assertEquals(
                    List.of(request, elsewhere),
                    Json.readList(Json.write(List.of(request, elsewhere)), PriceRequest.class));
        }
    }

    @Example
    void one_plan_is_made_once_and_read_right_where_it_stands_apart() {
        RatePlan plan = TariffFixture.aRateCard().plan().orThrow();
        PriceRequest one = PriceRequest.of(plan, Times.THREE_DAYS);
        String text = Json.write(one);

        assertSame(
                Json.read(text, PriceRequest.class).plan(),
                Json.read(" " + text + " ", PriceRequest.class).plan());
        // What comes before its kind is known is put aside, and read from there.
        assertEquals(
                plan,
                Json.read("{\"plan\":" + Json.write(plan) + ",\"kind\":\"kept\"}", Apart.class)
                        .plan());
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes(@JsonSubTypes.Type(value = Apart.Kept.class, name = "kept"))
    private interface Apart {

        RatePlan plan();

        record Kept(RatePlan plan) implements Apart {}
    }

    @Property(tries = 50)
    void jsonb_gives_back_what_a_request_was(@ForAll PriceRequest request) {
        String written = Json.write(request).replace("'", "''");
        String kept = FreshStore.rows("select '" + written + "'::jsonb", row -> row.getString(1))
                .get(0);

        assertEquals(request, Json.read(kept, PriceRequest.class));
        assertEquals(kept, Json.keeping(kept, request));
    }

    @Example
    void cards_of_every_shape_come_back() {
        for (RateCard card : TariffFixture.manyRateCards()) {
            assertComesBack(card, RateCard.class);
        }
    }

    @Example
    void the_spelling_is_the_one_that_is_documented() {
        assertEquals("\"43\"", Json.write(Fraction.of(43)));
        assertEquals("\"130/3\"", Json.write(Fraction.of(130, 3)));
        assertEquals("[\"43\",\"-1/3\"]", Json.write(new UnitAmounts(List.of(Fraction.of(43), Fraction.of(-1, 3)))));
        assertEquals("{\"kind\":\"product\"}", Json.write(Basis.Product.INSTANCE));
        assertEquals("{\"kind\":\"included_in\",\"code\":\"FULL\"}", Json.write(new Basis.IncludedIn("FULL")));
        assertEquals(
                "{\"kind\":\"share\",\"rate\":\"12.5\"}", Json.write(new ServiceFee.Share(Percentage.of("12.50"))));
        assertEquals(
                "[{\"id\":\"VIP\",\"version\":1,\"name\":\"VIP\",\"type\":\"LOYALTY\",\"when\":{\"weekdays\":[]},"
                        + "\"multiplier\":0.95,\"priority\":0,\"active\":true,\"group\":{\"kind\":\"of_its_type\"},"
                        + "\"steps\":[]}]",
                Json.write(RuleBook.of(PricingRule.times("VIP", RuleType.LOYALTY, "0.950"))));
    }

    @Example
    void a_set_is_spelled_in_one_way_whatever_order_it_was_made_in() {
        Set<DayOfWeek> one = new LinkedHashSet<>(List.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY, DayOfWeek.FRIDAY));

        assertEquals("[\"MONDAY\",\"FRIDAY\",\"SUNDAY\"]", Json.write(one));
    }

    @Example
    void a_snapshot_from_before_a_rentables_features_were_asked_for_has_none() {
        String written = Json.write(Circumstances.PLAIN);
        String older = written.replace(",\"features\":[]", "");

        assertNotEquals(written, older);
        assertEquals(Circumstances.PLAIN, Json.read(older, Circumstances.class));
    }

    @Example
    void what_was_tampered_with_is_refused() {
        String rule = Json.write(PricingRule.times("VIP", RuleType.LOYALTY, "0.95"));

        assertThrows(
                RuntimeException.class,
                () -> Json.read(rule.replace("\"multiplier\":0.95", "\"multiplier\":-1"), PricingRule.class));
        assertThrows(RuntimeException.class, () -> Json.read("[]", UnitAmounts.class));
        assertThrows(RuntimeException.class, () -> Json.read("\"1/0\"", Fraction.class));
    }

    private static <T> void assertComesBack(T value, Class<T> type) {
        assertEquals(value, Json.read(Json.write(value), type));
    }
}
