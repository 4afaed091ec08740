package dev.rentwright;

import static dev.rentwright.RulebookCases.W01;
import static dev.rentwright.RulebookCases.comesTo;
import static dev.rentwright.RulebookCases.hire;
import static dev.rentwright.RulebookCases.nights;
import static dev.rentwright.tariff.RuleType.DEMAND;
import static dev.rentwright.tariff.RuleType.LOYALTY;
import static dev.rentwright.tariff.RuleType.PROMOTIONAL;
import static dev.rentwright.tariff.RuleType.SEASONAL;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rentwright.money.Fraction;
import dev.rentwright.money.UnitPrice;
import dev.rentwright.pricing.Basis;
import dev.rentwright.pricing.Circumstances;
import dev.rentwright.pricing.PriceBreakdown;
import dev.rentwright.pricing.PriceCalculator;
import dev.rentwright.pricing.PriceLine;
import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.pricing.rule.RuleBook;
import dev.rentwright.pricing.rule.Utilisation;
import dev.rentwright.pricing.rule.Utilisation.Taken;
import dev.rentwright.tariff.DemandStep;
import dev.rentwright.tariff.ExclusiveGroup;
import dev.rentwright.tariff.LineKind;
import dev.rentwright.tariff.PricingRule;
import dev.rentwright.tariff.RateCard;
import dev.rentwright.tariff.RuleCriteria;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Domain section 7, "Pricing rules and demand": W19 to W23. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WorkedExamplesOfRulesTest {

    private static final PriceRequest W19 = hire(
                    RateCard.daily("50", "EUR"), "2026-05-04T10:00 → 2026-05-08T10:00 Europe/Paris")
            .with(RuleBook.of(
                    PricingRule.times("S1", SEASONAL, "1.20").plus(UnitPrice.of("5", "EUR")),
                    PricingRule.times("P1", PROMOTIONAL, "0.90").when(RuleCriteria.ANY.atLeast(3))));

    private static final PriceRequest W20 = nights(RateCard.daily("100", "EUR"), "2026-06-05 → 2026-06-09")
            .with(RuleBook.of(
                    PricingRule.times("S1", SEASONAL, "1.10")
                            .when(RuleCriteria.ANY.between("2026-06-01", "2026-06-30"))
                            .atPriority(10),
                    PricingRule.times("S2", SEASONAL, "1.30")
                            .when(RuleCriteria.ANY.between("2026-06-06", "2026-06-07"))
                            .atPriority(20)));

    private static final PriceRequest W23 = W01.with(RuleBook.of(
            PricingRule.times("S3", SEASONAL, "1.25").when(RuleCriteria.ANY.between("2026-05-11", "2026-05-13"))));

    @TestFactory
    Stream<DynamicTest> rules() {
        ExclusiveGroup offers = new ExclusiveGroup.Named("offers");
        RuleBook w21 = RuleBook.of(
                PricingRule.times("P9", PROMOTIONAL, "0.85").atPriority(5).in(offers),
                PricingRule.times("L9", LOYALTY, "0.90").atPriority(9).in(offers));
        return Stream.of(
                comesTo(
                        "W19 two rules compose",
                        W19,
                        "D=4 H=0 C=4; RENTAL DAILY 4×50.00=200.00 · RULE S1 SEASONAL 60.00"
                                + " · RULE P1 PROMOTIONAL -26.00 ⇒ 234.00 EUR"),
                comesTo(
                        "W20 one winner per type",
                        W20,
                        "nights=4; RENTAL NIGHTLY 4×100.00=400.00 · RULE S2 SEASONAL 60.00"
                                + " · RULE S1 SEASONAL 20.00 ⇒ 480.00 EUR"),
                comesTo(
                        "W21 shared exclusive group: priority, not size, decides",
                        nights(RateCard.daily("120", "EUR"), "2026-06-01 → 2026-06-04")
                                .with(w21),
                        "nights=3; RENTAL NIGHTLY 3×120.00=360.00 · RULE L9 LOYALTY -36.00 ⇒ 324.00 EUR"),
                comesTo(
                        "W23 rule on part of a block",
                        W23,
                        "D=10 H=0 C=10; RENTAL WEEKLY 1×280.00=280.00 · RENTAL DAILY 3×50.00=150.00"
                                + " · RULE S3 SEASONAL 32.25 ⇒ 462.25 EUR"));
    }

    @TestFactory
    Stream<DynamicTest> demand() {
        PricingRule steps = PricingRule.times("DM", DEMAND, "1")
                .withSteps(step("0", "0.90"), step("0.5", "1.00"), step("0.8", "1.15"), step("0.95", "1.30"));
        Utilisation taken = Utilisation.of(Map.of(
                LocalDate.parse("2026-06-01"), new Taken(45, 100),
                LocalDate.parse("2026-06-02"), new Taken(80, 100),
                LocalDate.parse("2026-06-03"), new Taken(97, 100)));
        return Stream.of(comesTo(
                "W22 demand steps",
                nights(RateCard.daily("100", "EUR"), "2026-06-01 → 2026-06-04")
                        .with(RuleBook.of(steps))
                        .with(Circumstances.PLAIN.with(taken)),
                "nights=3; RENTAL NIGHTLY 3×100.00=300.00 · RULE DM DEMAND 35.00 ⇒ 335.00 EUR"));
    }

    @Test
    void rule_lines_carry_how_many_units_they_matched() {
        assertEquals(List.of(4L, 4L), unitsMatched(W19));
        assertEquals(List.of(2L, 2L), unitsMatched(W20));
        assertEquals(List.of(3L), unitsMatched(W23));
    }

    @Test
    void w23_every_day_of_the_block_is_a_unit_of_43_and_three_of_them_cost_a_quarter_more() {
        PriceBreakdown price = PriceCalculator.price(W23).orThrow();
        Fraction plain = Fraction.of(43);
        Fraction dearer = Fraction.of(215, 4);

        assertEquals(
                List.of(plain, plain, plain, plain, plain, plain, plain, dearer, dearer, dearer),
                price.units().amounts());
    }

    private static List<Long> unitsMatched(PriceRequest request) {
        return PriceCalculator.price(request).orThrow().of(LineKind.RULE).stream()
                .map(PriceLine::basis)
                .map(Basis.RuleEffect.class::cast)
                .map(Basis.RuleEffect::units)
                .toList();
    }

    private static DemandStep step(String from, String multiplier) {
        return new DemandStep(new BigDecimal(from), new BigDecimal(multiplier));
    }
}
