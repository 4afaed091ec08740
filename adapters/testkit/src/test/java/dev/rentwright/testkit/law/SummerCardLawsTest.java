package dev.rentwright.testkit.law;

import dev.rentwright.pricing.rule.RuleBook;
import dev.rentwright.tariff.PricingRule;
import dev.rentwright.tariff.RateCard;
import dev.rentwright.tariff.RateTier;
import dev.rentwright.tariff.RuleCriteria;
import dev.rentwright.tariff.RuleType;

/** A card and rules as a user would hold them to every law; its lines stand in the README. */
// <laws>
class SummerCardLawsTest implements CardLaws {
    @Override
    public RateCard card() {
        return RateCard.daily("49", "EUR").with(RateTier.WEEKLY, "280").with(RateTier.HOURLY, "9.90");
    }

    @Override
    public RuleBook rules() {
        RuleCriteria summer = RuleCriteria.ANY.between("2026-07-01", "2026-08-31");
        return RuleBook.of(
                PricingRule.times("SUMMER", RuleType.SEASONAL, "1.25").when(summer));
    }
}
// </laws>
