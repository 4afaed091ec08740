package dev.rentwright;

import static dev.rentwright.RulebookCases.PLAN_A;
import static dev.rentwright.RulebookCases.hire;
import static dev.rentwright.RulebookCases.nights;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rentwright.money.Currencies;
import dev.rentwright.money.ExchangeRate;
import dev.rentwright.money.Money;
import dev.rentwright.money.Percentage;
import dev.rentwright.money.Rounding;
import dev.rentwright.pricing.Choices;
import dev.rentwright.pricing.PriceBreakdown;
import dev.rentwright.pricing.PriceCalculator;
import dev.rentwright.pricing.later.Commission;
import dev.rentwright.pricing.later.ShownPrice;
import dev.rentwright.tariff.Discount;
import dev.rentwright.tariff.LineKind;
import dev.rentwright.tariff.RateCard;
import dev.rentwright.tariff.ServiceFee;
import dev.rentwright.tariff.Tax;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Domain section 7: what a price comes to elsewhere. W35 in another currency, W37 for the platform and the owner. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WorkedExamplesOfCurrenciesAndCommissionTest {

    private static final ExchangeRate DIRHAMS = new ExchangeRate(
            Currencies.of("EUR"), Currencies.of("MAD"), new BigDecimal("10.8365"), "the rulebook", Instant.EPOCH);

    private final PriceBreakdown w35 = PriceCalculator.price(hire(
                    PLAN_A.withTax(Tax.exclusive("VAT", "20")), "2026-05-04T10:00 → 2026-05-14T10:00 Europe/Paris"))
            .orThrow();

    @Test
    void w35_fx_snapshot() {
        assertEquals(
                "D=10 H=0 C=10; RENTAL WEEKLY 1×280.00=280.00 → 3034.22 · RENTAL DAILY 3×50.00=150.00 → 1625.48"
                        + " · TAX VAT 86.00 → 931.94 ⇒ 516.00 EUR = 5591.64 MAD",
                notation(w35, ShownPrice.of(w35, DIRHAMS)));
    }

    @Test
    void w35_converting_the_total_instead_would_be_a_cent_less() {
        assertEquals(Money.of("5591.63", "MAD"), DIRHAMS.convert(w35.total(), Rounding.HALF_UP));
    }

    @Test
    void w37_commission_and_owner_payout() {
        RateCard home = RateCard.daily("120", "USD");
        RateCard property = home.with(
                        home.fees().withCleaning(usd("45")).withService(new ServiceFee.Share(Percentage.of("12"))))
                .withTax(Tax.exclusive("OCC", "8").on(LineKind.RENTAL, LineKind.DISCOUNT, LineKind.CLEANING));
        PriceBreakdown price = PriceCalculator.price(nights(property, "2026-06-01 → 2026-06-05")
                        .with(Choices.NONE.withDiscounts(Discount.percent("LONG", "5"))))
                .orThrow();

        assertEquals(
                new Commission(usd("50.10"), usd("501.00"), usd("450.90")), Commission.of(price, Percentage.of("10")));
    }

    private static String notation(PriceBreakdown price, ShownPrice shown) {
        return RulebookNotation.of(price.time()) + "; "
                + IntStream.range(0, price.lines().size())
                        .mapToObj(i -> RulebookNotation.of(price.lines().get(i)) + " → "
                                + shown.amounts().get(i).amount())
                        .collect(Collectors.joining(" · "))
                + " ⇒ " + RulebookNotation.of(price.total()) + " = " + RulebookNotation.of(shown.total());
    }

    private static Money usd(String amount) {
        return Money.of(amount, "USD");
    }
}
