package dev.rentwright.testkit.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.money.Fraction;
import dev.rentwright.money.Money;
import dev.rentwright.money.UnitPrice;
import dev.rentwright.pricing.PriceBreakdown;
import dev.rentwright.pricing.PriceCalculator;
import dev.rentwright.pricing.PriceLine;
import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.pricing.rule.RuleBook;
import dev.rentwright.tariff.ExclusiveGroup;
import dev.rentwright.tariff.LineKind;
import dev.rentwright.tariff.PricingRule;
import dev.rentwright.tariff.RuleType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of pricing rules (domain P6). */
public interface RuleLaws extends PriceSource {

    /** Twins come along: rules that only their ids tell apart, some of which win together and some against each other. */
    @Property
    default void the_order_in_which_rules_are_given_changes_nothing(
            @ForAll("requests") PriceRequest request,
            @ForAll("ruleTypes") RuleType type,
            @ForAll("orders") long order) {
        Prices.of(request);
        ExclusiveGroup free = new ExclusiveGroup.None();
        List<PricingRule> rules = new ArrayList<>(request.rules().rules());
        rules.add(PricingRule.times("TWIN-A", type, "1.1"));
        rules.add(PricingRule.times("TWIN-B", type, "1.2"));
        rules.add(PricingRule.times("TWIN-C", type, "1.1").in(free));
        rules.add(PricingRule.times("TWIN-D", type, "1.2").in(free));
        Outcome<PriceBreakdown> given = PriceCalculator.price(request.with(new RuleBook(rules)));
        Collections.shuffle(rules, new Random(order));

        assertEquals(given, PriceCalculator.price(request.with(new RuleBook(rules))));
    }

    @Property
    default void a_rule_without_effect_leaves_no_line(
            @ForAll("requests") PriceRequest request, @ForAll("ruleTypes") RuleType type) {
        PriceBreakdown price = Prices.of(request);
        UnitPrice nothing = UnitPrice.of(Money.zero(request.plan().currency()));
        PricingRule idle = PricingRule.times("WITHOUT-EFFECT", type, "1.000").in(new ExclusiveGroup.None());
        for (PricingRule one : List.of(idle, idle.plus(nothing))) {
            List<PricingRule> more = new ArrayList<>(request.rules().rules());
            more.add(one);

            assertEquals(
                    price,
                    PriceCalculator.price(request.with(new RuleBook(more))).orThrow());
        }
        for (PriceLine line : price.of(LineKind.RULE)) {
            assertNotEquals(Fraction.ZERO, line.exact());
        }
    }

    /** To shuffle by. */
    @Provide
    default Arbitrary<Long> orders() {
        return Arbitraries.longs();
    }

    /** All of them. */
    @Provide
    default Arbitrary<RuleType> ruleTypes() {
        return Arbitraries.of(RuleType.class);
    }
}
