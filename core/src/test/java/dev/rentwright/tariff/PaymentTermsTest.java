package dev.rentwright.tariff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.money.Percentage;
import dev.rentwright.party.PaymentPlan;
import dev.rentwright.party.PaymentTerms;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PaymentTermsTest {

    private static final Percentage THIRTY = Percentage.of("30");
    private static final Percentage ALL = Percentage.of("100");

    @Test
    void a_share_is_more_than_nothing_up_to_all_and_of_a_rental_only() {
        for (String share : new String[] {"0", "-1", "100.0001"}) {
            assertRefused(PaymentPlan.RENTAL, Percentage.of(share), 0);
        }
        assertRefused(PaymentPlan.PAY_LATER, THIRTY, 0);
        assertRefused(PaymentPlan.FIRST_PERIOD_AND_DEPOSIT, THIRTY, 0);
        assertEquals(THIRTY, new PaymentTerms(PaymentPlan.RENTAL_AND_DEPOSIT, THIRTY, 14).share());
    }

    @Test
    void a_rest_has_its_date_only_where_there_is_one() {
        assertRefused(PaymentPlan.RENTAL, THIRTY, -1);
        assertRefused(PaymentPlan.RENTAL, THIRTY, 731);
        assertRefused(PaymentPlan.RENTAL, ALL, 1);
        LocalDate start = LocalDate.parse("2026-05-04");
        assertEquals(start, PaymentTerms.share("30").restDue(start));
        assertEquals(
                LocalDate.parse("2026-04-20"),
                PaymentTerms.share("30").restBefore(14).restDue(start));
    }

    @Test
    void a_card_without_terms_has_those_of_its_category_and_else_the_usual_ones() {
        RateCard category = RateCard.daily("50", "EUR").withPayment(PaymentTerms.of(PaymentPlan.DEPOSIT_ONLY));
        RateCard silent = RateCard.daily("60", "EUR");

        assertEquals(
                PaymentPlan.DEPOSIT_ONLY,
                silent.over(category).plan().orThrow().payment().plan());
        assertEquals(
                PaymentPlan.PAY_LATER,
                silent.withPayment(PaymentTerms.of(PaymentPlan.PAY_LATER))
                        .over(category)
                        .plan()
                        .orThrow()
                        .payment()
                        .plan());
        assertTrue(silent.plan().orThrow().payment().isUsual());
    }

    private static void assertRefused(PaymentPlan plan, Percentage share, int days) {
        assertThrows(IllegalArgumentException.class, () -> new PaymentTerms(plan, share, days));
    }
}
