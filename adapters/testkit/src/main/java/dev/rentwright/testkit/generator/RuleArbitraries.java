package dev.rentwright.testkit.generator;

import dev.rentwright.money.Money;
import dev.rentwright.money.UnitPrice;
import dev.rentwright.pricing.rule.RuleBook;
import dev.rentwright.tariff.Coupon;
import dev.rentwright.tariff.DemandStep;
import dev.rentwright.tariff.Discount;
import dev.rentwright.tariff.ExclusiveGroup;
import dev.rentwright.tariff.PricingRule;
import dev.rentwright.tariff.RuleCriteria;
import dev.rentwright.tariff.RuleId;
import dev.rentwright.tariff.RuleType;
import dev.rentwright.time.DateRange;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import javax.money.CurrencyUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Pricing rules, discounts and coupons. */
public final class RuleArbitraries {

    private static final List<String> IDS =
            List.of("WINTER", "SUMMER-26", "weekend", "BUSY", "early_bird", "VIP", "R7");

    private RuleArbitraries() {}

    /** Books of some rules in one currency. */
    public static Arbitrary<RuleBook> ruleBooks(CurrencyUnit currency) {
        return ruleBooks(currency, DateArbitraries.dateRanges());
    }

    /** Books of rules that are limited to such dates, where they are limited to dates. */
    static Arbitrary<RuleBook> ruleBooks(CurrencyUnit currency, Arbitrary<DateRange> dates) {
        Arbitrary<RuleCriteria> criteria = criteria(dates);
        return Some.of(IDS, 0.3, id -> rule(new RuleId(id), currency, criteria)).map(RuleBook::new);
    }

    /** Rules of every type in one currency. */
    public static Arbitrary<PricingRule> pricingRules(CurrencyUnit currency) {
        return Arbitraries.of(IDS).flatMap(id -> rule(new RuleId(id), currency, criteria()));
    }

    /** What a rule is for: anything, and any of the criteria. */
    public static Arbitrary<RuleCriteria> criteria() {
        return criteria(DateArbitraries.dateRanges());
    }

    /** Steps with lower bounds that rise, from one to four. */
    public static Arbitrary<List<DemandStep>> demandSteps() {
        List<String> bounds = List.of("0", "0.25", "0.5", "0.666667", "0.8", "0.9", "1");
        return Some.of(
                        bounds,
                        0.4,
                        bound -> multipliers().map(multiplier -> new DemandStep(new BigDecimal(bound), multiplier)))
                .filter(steps -> !steps.isEmpty());
    }

    /** Discounts of one currency: shares and amounts, with and without a cap. */
    public static Arbitrary<Discount> discounts(CurrencyUnit currency) {
        return Arbitraries.of("TEN", "LOYAL", "DESK").flatMap(code -> discount(code, currency));
    }

    /** Several discounts of one currency, each code once, in an order. */
    public static Arbitrary<List<Discount>> discountsInOrder(CurrencyUnit currency) {
        return Some.of(List.of("TEN", "LOYAL", "DESK"), 0.3, code -> discount(code, currency));
    }

    /** Coupons of one currency, with windows of any dates; some have been withdrawn. */
    public static Arbitrary<Coupon> coupons(CurrencyUnit currency) {
        Arbitrary<Optional<DateRange>> windows = DateArbitraries.dateRanges().optional(0.5);
        return Combinators.combine(
                        discount("WELCOME", currency),
                        windows,
                        windows,
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, true, true, false))
                .as(Coupon::new)
                .withoutEdgeCases();
    }

    static Arbitrary<Discount> discount(String code, CurrencyUnit currency) {
        Arbitrary<Discount.Off> offs = Arbitraries.oneOf(
                MoneyArbitraries.percentages().map(Discount.Share::new),
                MoneyArbitraries.prices(currency).map(Discount.Amount::new));
        Arbitrary<Optional<Money>> caps = MoneyArbitraries.prices(currency).optional(0.3);
        return Combinators.combine(offs, caps).as((off, cap) -> new Discount(code, off, cap));
    }

    private static Arbitrary<RuleCriteria> criteria(Arbitrary<DateRange> dates) {
        return Combinators.combine(
                        RequestArbitraries.categories().optional(0.3),
                        RequestArbitraries.places().optional(0.3),
                        dates.optional(0.4),
                        Arbitraries.of("both", "from", "to"),
                        Arbitraries.of(DayOfWeek.class).set().ofMaxSize(4),
                        hours(),
                        Arbitraries.of(0, 1, 3, 7).optional(0.3),
                        Arbitraries.of(7, 14, 30, 365).optional(0.3))
                .as((category, place, range, ends, weekdays, hours, least, most) -> new RuleCriteria(
                        category,
                        place,
                        range.filter(given -> !ends.equals("to")).map(DateRange::from),
                        range.filter(given -> !ends.equals("from"))
                                .map(given -> given.until().minusDays(1)),
                        weekdays,
                        hours.from(),
                        hours.to(),
                        least,
                        most))
                .withoutEdgeCases();
    }

    private static Arbitrary<Hours> hours() {
        LocalTime eight = LocalTime.of(8, 0);
        LocalTime evening = LocalTime.of(18, 30);
        return Arbitraries.of(
                new Hours(Optional.empty(), Optional.empty()),
                new Hours(Optional.of(eight), Optional.of(evening)),
                new Hours(Optional.of(evening), Optional.empty()),
                new Hours(Optional.empty(), Optional.of(eight)));
    }

    private static Arbitrary<PricingRule> rule(RuleId id, CurrencyUnit currency, Arbitrary<RuleCriteria> criteria) {
        Arbitrary<Optional<UnitPrice>> adjustments = Combinators.combine(
                        MoneyArbitraries.unitPrices(currency), Arbitraries.of(true, false))
                .as((price, less) -> less ? new UnitPrice(-price.unscaled(), price.scale(), price.currency()) : price)
                .optional(0.5);
        Arbitrary<PricingRule> rules = Combinators.combine(
                        Arbitraries.integers().between(1, 9),
                        Arbitraries.of(RuleType.class),
                        criteria,
                        multipliers(),
                        adjustments,
                        Arbitraries.integers().between(-2, 10),
                        Arbitraries.of(true, true, true, false),
                        groups())
                .as((version, type, when, multiplier, adjustment, priority, active, group) -> new PricingRule(
                        id,
                        version,
                        id.value(),
                        type,
                        when,
                        multiplier,
                        adjustment,
                        priority,
                        active,
                        group,
                        List.of()));
        return Combinators.combine(rules, demandSteps().optional(0.8))
                .as((rule, steps) -> rule.type() == RuleType.DEMAND
                        ? rule.withSteps(steps.orElse(List.of()).toArray(DemandStep[]::new))
                        : rule)
                .withoutEdgeCases();
    }

    /** From nothing to thrice, with three decimals. */
    private static Arbitrary<BigDecimal> multipliers() {
        return Arbitraries.oneOf(
                Arbitraries.of("1", "0", "0.9", "1.25", "2").map(BigDecimal::new),
                Arbitraries.integers().between(0, 3000).map(thousandths -> BigDecimal.valueOf(thousandths, 3)));
    }

    private static Arbitrary<ExclusiveGroup> groups() {
        return Arbitraries.oneOf(
                Arbitraries.just(new ExclusiveGroup.OfItsType()),
                Arbitraries.just(new ExclusiveGroup.None()),
                Arbitraries.of("seasons", "campaigns").map(ExclusiveGroup.Named::new));
    }

    /** From a local time and before one, as far as given. */
    private record Hours(Optional<LocalTime> from, Optional<LocalTime> to) {}
}
