package dev.rentwright.tariff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.rentwright.money.UnitPrice;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What a rentable's card takes from its category's (REC-14, CAT-36). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RateCardTest {

    private static final RateCard CATEGORY = RateCard.in(
                    UnitPrice.of("0", "EUR").currency())
            .with(RateTier.DAILY, discounted("50", "45"))
            .with(RateTier.WEEKLY, discounted("280", "250"));

    @Test
    void a_tier_falls_back_with_its_discount_and_only_whole() {
        RateCard dearer = RateCard.daily("90", "EUR").over(CATEGORY);

        assertEquals(
                Rate.of(UnitPrice.of("90", "EUR")),
                dearer.plan().orThrow().rate(RateTier.DAILY).orElseThrow());
        assertEquals(
                discounted("280", "250"),
                dearer.plan().orThrow().rate(RateTier.WEEKLY).orElseThrow());
    }

    @Test
    void a_car_that_lists_less_than_the_others_cost_with_their_discount_still_has_a_plan() {
        RateCard cheaper = RateCard.daily("40", "EUR").over(CATEGORY);

        assertEquals(
                UnitPrice.of("40", "EUR"),
                cheaper.plan().orThrow().rate(RateTier.DAILY).orElseThrow().effective());
        assertThrows(DiscountAboveList.class, () -> discounted("40", "45"));
    }

    private static Rate discounted(String list, String now) {
        return new Rate(UnitPrice.of(list, "EUR"), Optional.of(UnitPrice.of(now, "EUR")));
    }
}
