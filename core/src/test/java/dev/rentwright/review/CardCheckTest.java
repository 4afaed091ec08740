package dev.rentwright.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.money.Currencies;
import dev.rentwright.money.Money;
import dev.rentwright.money.UnitPrice;
import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.pricing.Term;
import dev.rentwright.pricing.rule.RuleBook;
import dev.rentwright.tariff.DatePrice;
import dev.rentwright.tariff.ExclusiveGroup;
import dev.rentwright.tariff.MonthRates;
import dev.rentwright.tariff.Packing;
import dev.rentwright.tariff.PricingRule;
import dev.rentwright.tariff.RateCard;
import dev.rentwright.tariff.RateTier;
import dev.rentwright.tariff.RuleCriteria;
import dev.rentwright.tariff.RuleType;
import dev.rentwright.tariff.TimeRates;
import dev.rentwright.time.RentalPeriod;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CardCheckTest {

    private static final RateCard PLAN_A = RateCard.daily("50", "EUR")
            .with(RateTier.HOURLY, "8")
            .with(RateTier.WEEKLY, "280")
            .with(RateTier.BI_WEEKLY, "500")
            .with(RateTier.MONTHLY, "950");

    private static final RateCard BY_THE_DAY = RateCard.daily("50", "EUR");

    @Test
    void plan_a_keeps_every_law() {
        assertEquals(List.of(), sentences(PLAN_A));
    }

    @Test
    void longest_blocks_first_make_the_seventh_day_cheaper_than_the_sixth() {
        assertEquals(
                List.of("6 days 6 hours 1 minute from 2026-05-04 at 10:00 costs 280.00 EUR, less than 6 days 6 hours"),
                sentences(PLAN_A.with(PLAN_A.time().withPacking(Packing.GREEDY))).stream()
                        .map(sentence -> sentence.split(" for ", 2)[0])
                        .toList());
    }

    @Test
    void hours_without_a_cap_cost_more_than_the_day_that_they_are_part_of() {
        assertEquals(
                List.of(
                        "23 hours 1 minute from 2026-05-04 at 10:00 costs 50.00 EUR, less than 23 hours for 184.00 EUR. Customers will"
                                + " book longer and come back early."),
                sentences(PLAN_A.with(PLAN_A.time().withPacking(Packing.BOOKCARS))).stream()
                        .toList());
    }

    @Test
    void a_promotion_from_four_days_on_makes_them_cheaper_than_three() {
        PricingRule promotion =
                PricingRule.times("LONG", RuleType.PROMOTIONAL, "0.7").when(RuleCriteria.ANY.atLeast(4));

        assertEquals(
                List.of("longer-costs-less"), codes(CardCheck.of(request(PLAN_A).with(RuleBook.of(promotion)))));
    }

    @Test
    void a_season_that_ends_inside_a_week_at_one_price_makes_the_longer_rental_cheaper() {
        PricingRule summer = seasonal("SUMMER", "2026-06-01", "2026-08-31");

        assertEquals(
                List.of("longer-costs-less"), codes(CardCheck.of(request(PLAN_A).with(RuleBook.of(summer)))));
    }

    @Test
    void a_day_between_two_seasons_belongs_to_none() {
        RateCard card = RateCard.daily("50", "EUR");
        RateCard dated = card.with(card.time()
                .withDatePrices(price("2026-06-01", "2026-06-30", "60"), price("2026-07-02", "2026-08-31", "80")));

        assertEquals(
                List.of(
                        "No date price covers 2026-07-01, though the dates before and after are covered. These days cost"
                                + " the base price."),
                CardCheck.of(request(dated)).stream()
                        .filter(Complaint.SeasonGap.class::isInstance)
                        .map(Complaint::sentence)
                        .toList());
    }

    @Test
    void a_rule_in_the_shade_of_a_higher_one_never_wins() {
        PricingRule summer = PricingRule.times("SUMMER", RuleType.SEASONAL, "1.2")
                .when(RuleCriteria.ANY.between("2026-06-01", "2026-08-31"))
                .atPriority(10);
        PricingRule july = PricingRule.times("JULY", RuleType.SEASONAL, "1.5")
                .when(RuleCriteria.ANY.between("2026-07-01", "2026-07-31"));

        assertEquals(
                List.of(new Complaint.NeverWins(july.id(), summer.id(), LocalDate.parse("2026-07-01"))),
                CardCheck.of(request(BY_THE_DAY).with(RuleBook.of(summer, july))));
    }

    @Test
    void two_rules_in_its_shade_hide_a_third_though_neither_does_so_alone() {
        PricingRule june = seasonal("JUNE", "2026-06-01", "2026-06-30").atPriority(1);
        PricingRule july = seasonal("JULY", "2026-07-01", "2026-07-31").atPriority(1);
        PricingRule both = seasonal("BOTH", "2026-06-15", "2026-07-15");

        assertEquals(
                List.of("rule-never-wins"),
                codes(CardCheck.of(request(BY_THE_DAY).with(RuleBook.of(june, july, both)))));
    }

    @Test
    void rules_that_only_their_names_decide_tie() {
        PricingRule one = seasonal("A", "2026-06-01", "2026-06-30");
        PricingRule other = seasonal("B", "2026-06-30", "2026-07-31");

        assertEquals(
                List.of(new Complaint.Tie(one.id(), other.id(), LocalDate.parse("2026-06-30"))),
                CardCheck.of(request(BY_THE_DAY).with(RuleBook.of(one, other))));
    }

    @Test
    void rules_that_stack_freely_neither_hide_each_other_nor_tie() {
        PricingRule one = seasonal("A", "2026-06-01", "2026-06-30").in(new ExclusiveGroup.None());
        PricingRule other = seasonal("B", "2026-06-01", "2026-06-30").in(new ExclusiveGroup.None());

        assertEquals(List.of(), CardCheck.of(request(BY_THE_DAY).with(RuleBook.of(one, other))));
    }

    @Test
    void a_sunday_rule_for_a_week_of_workdays_never_matches() {
        PricingRule rule = PricingRule.times("SUNDAY", RuleType.SEASONAL, "2")
                .when(RuleCriteria.ANY.between("2026-06-01", "2026-06-06").on(DayOfWeek.SUNDAY));

        assertEquals(
                List.of("rule-never-matches"),
                codes(CardCheck.of(request(BY_THE_DAY).with(RuleBook.of(rule)))));
    }

    @Test
    void a_reduction_by_more_than_a_day_of_a_week_costs_goes_below_nothing() {
        PricingRule rule = PricingRule.times("GIFT", RuleType.PROMOTIONAL, "1").plus(UnitPrice.of("-12", "EUR"));
        RateCard packed = RateCard.daily("50", "EUR").with(RateTier.WEEKLY, "70");

        assertTrue(codes(CardCheck.of(request(packed).with(RuleBook.of(rule)))).contains("below-nothing"));
    }

    @Test
    void a_reduction_after_another_rule_and_one_on_a_cheap_weekend_go_below_nothing() {
        PricingRule half = PricingRule.times("HALF", RuleType.SEASONAL, "0.5");
        PricingRule gift = PricingRule.times("GIFT", RuleType.PROMOTIONAL, "1").plus(UnitPrice.of("-30", "EUR"));
        assertTrue(codes(CardCheck.of(request(BY_THE_DAY).with(RuleBook.of(half, gift))))
                .contains("below-nothing"));
        assertFalse(
                codes(CardCheck.of(request(BY_THE_DAY).with(RuleBook.of(gift)))).contains("below-nothing"));

        PriceRequest nights = PriceRequest.of(
                BY_THE_DAY
                        .with(BY_THE_DAY.time().withWeekend(UnitPrice.of("20", "EUR")))
                        .plan()
                        .orThrow(),
                Term.Nights.between("2026-05-04", "2026-05-11"));
        assertTrue(codes(CardCheck.of(nights.with(RuleBook.of(gift)))).contains("below-nothing"));
    }

    @Test
    void a_reduction_by_more_than_a_month_costs_goes_below_nothing() {
        MonthRates rent = new MonthRates(Optional.of(Money.of("100", "EUR")), Optional.empty(), Optional.empty());
        PricingRule gift = PricingRule.times("GIFT", RuleType.PROMOTIONAL, "1").plus(UnitPrice.of("-120", "EUR"));
        PriceRequest months = PriceRequest.of(
                RateCard.daily("500", "EUR").with(rent).plan().orThrow(), Term.Months.from("2026-05-01", 1));

        assertTrue(codes(CardCheck.of(months.with(RuleBook.of(gift)))).contains("below-nothing"));
    }

    @Test
    void date_prices_that_a_hire_does_not_go_by_are_no_seasons_and_no_floor() {
        TimeRates dated = BY_THE_DAY
                .time()
                .withDatePrices(price("2026-05-01", "2026-05-10", "1"), price("2026-06-01", "2026-06-10", "1"));
        TimeRates off = new TimeRates(
                dated.tiers(),
                dated.lengths(),
                dated.packing(),
                dated.clock(),
                dated.graceMinutes(),
                dated.optionsUseGrace(),
                Optional.of(false),
                dated.datePrices(),
                dated.weekend(),
                dated.weekendDays());
        PricingRule gift = PricingRule.times("GIFT", RuleType.PROMOTIONAL, "1").plus(UnitPrice.of("-10", "EUR"));

        assertEquals(List.of(), codes(CardCheck.of(request(BY_THE_DAY.with(off)).with(RuleBook.of(gift)))));
    }

    @Test
    void a_reduction_by_more_than_a_day_costs_goes_below_nothing() {
        PricingRule rule = PricingRule.times("GIFT", RuleType.PROMOTIONAL, "1").plus(UnitPrice.of("-60", "EUR"));

        assertEquals(
                List.of("below-nothing"), codes(CardCheck.of(request(BY_THE_DAY).with(RuleBook.of(rule)))));
    }

    @Test
    void a_week_that_costs_as_much_as_seven_days_never_pays() {
        assertEquals(
                List.of("The weekly price of 350.00 EUR is never charged: shorter blocks cover the same days for 350.00"
                        + " EUR."),
                sentences(RateCard.daily("50", "EUR").with(RateTier.WEEKLY, "350")));
    }

    @Test
    void a_week_of_nights_with_a_rule_for_long_stays_that_is_too_generous() {
        PricingRule rule =
                PricingRule.times("WEEK", RuleType.PROMOTIONAL, "0.8").when(RuleCriteria.ANY.atLeast(7));
        PriceRequest nights = PriceRequest.of(
                RateCard.daily("100", "EUR").plan().orThrow(), Term.Nights.between("2026-05-04", "2026-05-05"));

        assertEquals(
                List.of("7 nights from 2026-05-04 costs 560.00 EUR, less than 6 nights for 600.00 EUR. Customers will"
                        + " book longer and come back early."),
                CardCheck.of(nights.with(RuleBook.of(rule))).stream()
                        .map(Complaint::sentence)
                        .toList());
    }

    @Test
    void a_weekly_price_of_nights_is_told_with_the_rule_that_would_do() {
        PriceRequest nights = PriceRequest.of(
                RateCard.daily("100", "EUR").with(RateTier.WEEKLY, "600").plan().orThrow(),
                Term.Nights.between("2026-05-04", "2026-05-05"));

        assertEquals(
                List.of("The weekly price of 600.00 EUR is never charged: each night costs its date's, its weekend's or"
                        + " the daily price. For a lower price from 7 nights on write a rule with minUnits 7."),
                CardCheck.of(nights).stream().map(Complaint::sentence).toList());
    }

    @Test
    void a_rule_for_months_that_are_counted_in_days_is_told() {
        PriceRequest months = PriceRequest.of(
                RateCard.in(Currencies.of("EUR"))
                        .with(new MonthRates(Optional.of(Money.of("900", "EUR")), Optional.empty(), Optional.empty()))
                        .plan()
                        .orThrow(),
                Term.Months.from("2026-05-04", 3));
        PricingRule three =
                PricingRule.times("LONG", RuleType.PROMOTIONAL, "0.9").when(RuleCriteria.ANY.atLeast(3));

        assertEquals(
                List.of(
                        "Rule LONG asks for 3 days or more, which every rental by the month has: minUnits counts days and"
                                + " not months."),
                CardCheck.of(months.with(RuleBook.of(three))).stream()
                        .map(Complaint::sentence)
                        .toList());
        assertEquals(
                List.of(),
                CardCheck.of(months.with(RuleBook.of(three.when(RuleCriteria.ANY.atLeast(89))))).stream()
                        .map(Complaint::code)
                        .filter("rule-counts-days"::equals)
                        .toList());
    }

    private static PricingRule seasonal(String id, String from, String to) {
        return PricingRule.times(id, RuleType.SEASONAL, "1.1").when(RuleCriteria.ANY.between(from, to));
    }

    private static DatePrice price(String from, String to, String amount) {
        return new DatePrice(LocalDate.parse(from), LocalDate.parse(to), UnitPrice.of(amount, "EUR"));
    }

    private static List<String> codes(List<Complaint> complaints) {
        return complaints.stream().map(Complaint::code).toList();
    }

    private static List<String> sentences(RateCard card) {
        return CardCheck.of(request(card)).stream().map(Complaint::sentence).toList();
    }

    private static PriceRequest request(RateCard card) {
        LocalDateTime monday = LocalDateTime.parse("2026-05-04T10:00");
        return PriceRequest.of(
                card.plan().orThrow(), RentalPeriod.between(monday, monday.plusDays(1), ZoneId.of("Europe/Paris")));
    }
}
