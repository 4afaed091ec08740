package dev.rentwright.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rentwright.bench.QuoteJob.Card;
import dev.rentwright.bench.QuoteJob.DatePrice;
import dev.rentwright.bench.QuoteJob.Dates;
import dev.rentwright.bench.QuoteJob.Extra;
import dev.rentwright.bench.QuoteJob.Levy;
import dev.rentwright.bench.QuoteJob.RuleType;
import dev.rentwright.bench.QuoteJob.StoredRule;
import dev.rentwright.bench.QuoteJob.Trip;
import dev.rentwright.bench.QuotedTotal.Line;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The arms against the worked examples of the domain, section 7, as far as a job can say them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class QuoteArmsWorkedExamplesTest {

    private static final Card PLAN_A = new Card(5_000, 28_000, 50_000, 95_000, 800);
    private static final LocalDate FOURTH_OF_MAY = LocalDate.of(2026, 5, 4);

    @Test
    void W01_ten_days_are_a_week_and_three_days() {
        expect(tiers(10, 0), 43_000, rental("WEEKLY", 1, 28_000), rental("DAILY", 3, 5_000));
    }

    @Test
    void W02_twelve_days_are_cheapest_as_a_fortnight() {
        expect(tiers(12, 0), 50_000, rental("BI_WEEKLY", 1, 50_000));
    }

    @Test
    void W08_seven_extra_hours_are_one_more_day() {
        expect(tiers(3, 7), 20_000, rental("DAILY", 4, 5_000));
    }

    @Test
    void W11_a_week_is_cheaper_than_six_days_and_four_hours() {
        expect(tiers(6, 4), 28_000, rental("WEEKLY", 1, 28_000));
    }

    @Test
    void W15_dates_have_prices_and_hours_keep_theirs() {
        DatePrice christmas = new DatePrice(new Dates(LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 26)), 8_000);
        Trip trip = new Trip("car", "here", LocalDate.of(2026, 12, 22), 5, 3);
        QuoteJob job = new QuoteJob(PLAN_A, true, List.of(christmas), List.of(), List.of(), List.of(), List.of(trip));
        expect(job, 36_400, rental("DAILY", 2, 5_000), rental("DAILY", 3, 8_000), rental("HOURLY", 3, 800));
    }

    @Test
    void W19_two_rules_work_on_each_other() {
        StoredRule seasonal = rule(1, RuleType.SEASONAL, 1_200, 500, OptionalInt.empty(), Optional.empty());
        StoredRule promotional = rule(2, RuleType.PROMOTIONAL, 900, 0, OptionalInt.of(3), Optional.empty());
        expect(
                tiers(4, 0, promotional, seasonal),
                23_400,
                rental("DAILY", 4, 5_000),
                line("RULE", "R00001", 6_000),
                line("RULE", "R00002", -2_600));
    }

    @Test
    void W23_a_rule_changes_days_of_a_block() {
        Dates dates = new Dates(LocalDate.of(2026, 5, 11), LocalDate.of(2026, 5, 13));
        StoredRule seasonal = rule(3, RuleType.SEASONAL, 1_250, 0, OptionalInt.empty(), Optional.of(dates));
        expect(
                tiers(10, 0, seasonal),
                46_225,
                rental("WEEKLY", 1, 28_000),
                rental("DAILY", 3, 5_000),
                line("RULE", "R00003", 3_225));
    }

    @Test
    void W28_a_compound_tax_is_taken_on_the_tax_before_it() {
        List<Extra> charges = List.of(
                new Extra("CONCESSION", false, 2_066, 1, OptionalLong.empty()),
                new Extra("FACILITY", true, 450, 1, OptionalLong.of(2_000)));
        List<Levy> levies = List.of(new Levy("STATE", 8_875, false), new Levy("LOCAL", 2_000, true));
        Card card = new Card(6_199, 100_000, 200_000, 400_000, 6_199);
        Trip trip = new Trip("car", "here", FOURTH_OF_MAY, 3, 0);
        expect(
                new QuoteJob(card, false, List.of(), List.of(), charges, levies, List.of(trip)),
                24_445,
                rental("DAILY", 3, 6_199),
                new Line("OPTION", "CONCESSION", 1, 2_066, 2_066),
                new Line("OPTION", "FACILITY", 3, 450, 1_350),
                line("TAX", "STATE", 1_953),
                line("TAX", "LOCAL", 479));
    }

    @Test
    void P6_a_day_never_costs_less_than_nothing() {
        StoredRule gift = rule(4, RuleType.LOYALTY, 150, -900, OptionalInt.empty(), Optional.empty());
        expect(tiers(1, 0, gift), 0, rental("DAILY", 1, 5_000), line("RULE", "R00004", -5_000));
    }

    @Test
    void P0_what_is_less_than_a_half_by_a_billionth_is_not_rounded_up() {
        Card card = new Card(442, 9_900, 9_900, 9_900, 442);
        List<StoredRule> rules = List.of(
                rule(1, RuleType.BASE, 901, 0, OptionalInt.empty(), Optional.empty()),
                rule(2, RuleType.SEASONAL, 1_122, 0, OptionalInt.empty(), Optional.empty()),
                rule(3, RuleType.DEMAND, 1_119, 0, OptionalInt.empty(), Optional.empty()),
                rule(4, RuleType.PROMOTIONAL, 999, 0, OptionalInt.empty(), Optional.empty()));
        Trip trip = new Trip("car", "here", FOURTH_OF_MAY, 1, 0);
        expect(
                new QuoteJob(card, true, List.of(), rules, List.of(), List.of(), List.of(trip)),
                500,
                rental("DAILY", 1, 442),
                line("RULE", "R00001", -44),
                line("RULE", "R00002", 49),
                line("RULE", "R00003", 53),
                line("RULE", "R00004", 0));
    }

    private static void expect(QuoteJob job, long total, Line... lines) {
        Trip trip = job.trips().get(0);
        QuotedTotal expected = new QuotedTotal(total, List.of(lines));
        HandWrittenQuote limit = new HandWrittenQuote(job);
        assertEquals(expected, new DecimalScan(job).quote(trip));
        assertEquals(expected, limit.quote(trip));
        assertEquals(total, limit.totalOnly(trip));
    }

    private static QuoteJob tiers(int days, int hours, StoredRule... rules) {
        Trip trip = new Trip("car", "here", FOURTH_OF_MAY, days, hours);
        return new QuoteJob(PLAN_A, false, List.of(), List.of(rules), List.of(), List.of(), List.of(trip));
    }

    private static StoredRule rule(
            int id, RuleType type, int multiplier, long fixed, OptionalInt minDays, Optional<Dates> dates) {
        return new StoredRule(
                id,
                type,
                0,
                Optional.empty(),
                Optional.empty(),
                dates,
                Optional.empty(),
                minDays,
                OptionalInt.empty(),
                multiplier,
                fixed);
    }

    private static Line rental(String tier, long quantity, long price) {
        return new Line("RENTAL", tier, quantity, price, quantity * price);
    }

    private static Line line(String kind, String code, long amount) {
        return new Line(kind, code, 1, amount, amount);
    }
}
