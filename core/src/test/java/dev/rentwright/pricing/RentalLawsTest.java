package dev.rentwright.pricing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.location.LocationId;
import dev.rentwright.money.Fraction;
import dev.rentwright.money.Money;
import dev.rentwright.money.UnitPrice;
import dev.rentwright.pricing.rule.Route;
import dev.rentwright.pricing.rule.RuleBook;
import dev.rentwright.tariff.ExclusiveGroup;
import dev.rentwright.tariff.LineKind;
import dev.rentwright.tariff.MonthRates;
import dev.rentwright.tariff.Packing;
import dev.rentwright.tariff.PricingRule;
import dev.rentwright.tariff.RateCard;
import dev.rentwright.tariff.RatePlan;
import dev.rentwright.tariff.RuleType;
import dev.rentwright.time.BillingCycle;
import dev.rentwright.time.DateRange;
import dev.rentwright.time.RentalPeriod;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(RentalDomain.class)
@Domain(PricingDomain.class)
@Domain(DomainContext.Global.class)
class RentalLawsTest {

    @Property
    void what_the_engine_computes_is_what_the_rulebook_says(@ForAll PriceRequest request) {
        Outcome<PriceBreakdown> price = PriceCalculator.price(request);
        Assume.that(price.isGranted());

        assertEquals(RentalByTheLetter.of(request), RentalByTheLetter.of(price.orThrow()));
    }

    @Property(tries = 300)
    void the_order_in_which_rules_are_written_down_changes_nothing(@ForAll PriceRequest request, @ForAll long seed) {
        List<PricingRule> shuffled = new ArrayList<>(request.rules().rules());
        Collections.shuffle(shuffled, new Random(seed));

        assertEquals(PriceCalculator.price(request), PriceCalculator.price(request.with(new RuleBook(shuffled))));
    }

    @Property(tries = 300)
    void what_a_book_was_asked_before_changes_nothing(@ForAll PriceRequest request) {
        RateBook book = RateBook.of(request.plan(), request.rules());
        for (PriceRequest other : others(request)) {
            book.price(other);
        }
        PriceRequest anew = request.with(new RuleBook(request.rules().rules()));

        assertEquals(PriceCalculator.price(anew), book.price(request));
        assertEquals(PriceCalculator.price(anew), book.price(request));
    }

    /** Who asks of dates nearby, of other lengths and at other times of day, finds what is known of them. */
    @Property(tries = 200)
    void dates_that_others_asked_for_cost_the_same_as_ever(@ForAll PriceRequest request, @ForAll Random random) {
        RateBook book = RateBook.of(request.plan(), request.rules());
        for (int i = 0; i < 60; i++) {
            PriceRequest nearby = nearby(request, random);
            PriceRequest anew = nearby.with(new RuleBook(request.rules().rules()));

            assertEquals(PriceCalculator.price(anew), book.price(nearby));
        }
    }

    private static PriceRequest nearby(PriceRequest request, Random random) {
        LocalDate start = request.term().startDate().plusDays(random.nextInt(15) - 7);
        LocalTime time = LocalTime.of(random.nextInt(24), 0);
        int hours = 1 + random.nextInt(24 * (random.nextInt(5) == 0 ? 150 : 20));
        return request.with(
                request.term() instanceof Term.Hire hire
                        ? new Term.Hire(RentalPeriod.between(
                                start.atTime(time),
                                start.atTime(time).plusHours(hours),
                                hire.period().zone()))
                        : new Term.Nights(new DateRange(start, start.plusDays(1 + hours / 24)), time));
    }

    /** For other places, a day longer, and a day later, with as much taken as nobody knows, with what is not to be had. */
    private static List<PriceRequest> others(PriceRequest request) {
        CategoryId category = new CategoryId(new UUID(1, 2));
        LocationId location = new LocationId(new UUID(2, 2));
        PriceRequest longer = request.with(
                request.term() instanceof Term.Hire hire
                        ? new Term.Hire(
                                hire.period().withEnd(hire.period().end().plus(1, ChronoUnit.DAYS)))
                        : new Term.Nights(
                                new DateRange(
                                        request.term().startDate(),
                                        request.term().startDate().plusDays(3)),
                                request.term().startTime()));
        PriceRequest later = request.with(new Term.Nights(
                new DateRange(
                        request.term().startDate().plusDays(1),
                        request.term().startDate().plusDays(3)),
                request.term().startTime()));
        return List.of(
                longer,
                later,
                request.with(new Route(category, RentalDomain.LOCATION, RentalDomain.LOCATION)),
                request.with(new Route(RentalDomain.CATEGORY, location, location)),
                request.with(new Route(RentalDomain.CATEGORY, RentalDomain.LOCATION, location)),
                request.with(Circumstances.PLAIN),
                request.with(Choices.of(List.of(new ChosenAddOn("NOT_OFFERED", 1)))),
                request.with(new Travellers(3, List.of(), List.of(), Set.of("VAT"))));
    }

    @Property(tries = 300)
    void units_after_rules_are_units_before_and_what_every_rule_changed(@ForAll PriceRequest request) {
        Outcome<PriceBreakdown> price = PriceCalculator.price(request);
        Assume.that(price.isGranted());

        Fraction lines = Stream.concat(
                        price.orThrow().of(LineKind.RENTAL).stream(), price.orThrow().of(LineKind.RULE).stream())
                .map(PriceLine::exact)
                .reduce(Fraction.ZERO, Fraction::plus);

        assertEquals(lines, price.orThrow().units().sum());
    }

    @Property(tries = 300)
    void a_rule_that_changes_nothing_leaves_no_line(@ForAll PriceRequest request) {
        PricingRule neutral =
                PricingRule.times("NEUTRAL", RuleType.LOYALTY, "1.000").in(new ExclusiveGroup.None());
        List<PricingRule> more = new ArrayList<>(request.rules().rules());
        more.add(neutral);

        assertEquals(PriceCalculator.price(request), PriceCalculator.price(request.with(new RuleBook(more))));
    }

    @Property
    void the_cheapest_blocks_are_never_dearer_than_the_longest(@ForAll RatePlan plan, @ForAll RentalPeriod period) {
        RateCard card = plan.card();
        RateCard greedy = card.with(card.time().withPacking(Packing.GREEDY));

        Money cheapest = price(PriceRequest.of(plan, period)).total();

        assertTrue(cheapest.compareTo(
                        price(PriceRequest.of(greedy.plan().orThrow(), period)).total())
                <= 0);
    }

    @Property(tries = 300)
    void two_stays_in_a_row_cost_what_one_stay_does(
            @ForAll PriceRequest any, @ForAll @IntRange(min = 1, max = 9) int nights) {
        Assume.that(any.term() instanceof Term.Nights);
        PriceRequest request = any.with(RuleBook.EMPTY);
        DateRange first = ((Term.Nights) any.term()).dates();
        DateRange second = new DateRange(first.until(), first.until().plusDays(nights));
        DateRange both = new DateRange(first.from(), second.until());

        assertEquals(sum(request, both), sum(request, first).plus(sum(request, second)));
    }

    @Property(tries = 300)
    void months_from_any_day_cost_so_many_rents_by_the_cycle_of_their_own(
            @ForAll @IntRange(min = 0, max = 1500) int day,
            @ForAll @IntRange(min = 1, max = 30) int months,
            @ForAll @IntRange(min = 1, max = 999_999) int cents) {
        Money rent = Money.ofMinor(cents, "EUR");
        Term term = new Term.Months(LocalDate.of(2026, 1, 1).plusDays(day), months, false, LocalTime.NOON);

        PriceBreakdown price = price(PriceRequest.of(byTheMonth(rent, BillingCycle.ANNIVERSARY), term));

        assertEquals(Collections.nCopies(months, rent.exact()), price.units().amounts());
        assertEquals(rent.times(months), price.total());
    }

    @Property(tries = 300)
    void parts_of_calendar_months_are_their_share_of_the_days(
            @ForAll @IntRange(min = 0, max = 1500) int day,
            @ForAll @IntRange(min = 1, max = 30) int months,
            @ForAll @IntRange(min = 1, max = 999_999) int cents) {
        Money rent = Money.ofMinor(cents, "EUR");
        Term.Months term = new Term.Months(LocalDate.of(2026, 1, 1).plusDays(day), months, false, LocalTime.NOON);
        // A day's rent, day by day.
        Fraction expected = term.start()
                .datesUntil(term.dates().until())
                .map(date -> rent.exact().dividedBy(Fraction.of(date.lengthOfMonth())))
                .reduce(Fraction.ZERO, Fraction::plus);

        PriceBreakdown price = price(PriceRequest.of(byTheMonth(rent, BillingCycle.FIRST_OF_MONTH), term));

        assertEquals(expected, price.units().sum());
    }

    @Example
    void amounts_beyond_whole_numbers_are_as_exact_as_others() {
        // Nine multipliers of three decimals: 27 digits behind a price that has ten of its own.
        RatePlan plan = RateCard.daily("9000.000001", "EUR").plan().orThrow();
        List<PricingRule> rules = IntStream.range(0, 9)
                .mapToObj(id ->
                        PricingRule.times("R" + id, RuleType.BASE, "1.001").in(new ExclusiveGroup.None()))
                .toList();
        PriceRequest request = PriceRequest.of(plan, Term.Nights.between("2026-07-01", "2026-07-03"))
                .with(new RuleBook(rules));
        Fraction expected = rules.stream()
                .map(rule -> Fraction.of(rule.multiplier()))
                .reduce(UnitPrice.of("9000.000001", "EUR").exact(), Fraction::times);

        assertEquals(List.of(expected, expected), price(request).units().amounts());
    }

    @Example
    void rules_that_round_a_free_rental_below_nothing_are_refused() {
        RatePlan plan = RateCard.daily("0.03", "EUR").plan().orThrow();
        RuleBook rules = RuleBook.of(
                PricingRule.times("HALF", RuleType.SEASONAL, "0.5"), PricingRule.times("FREE", RuleType.LOYALTY, "0"));

        Outcome<PriceBreakdown> price =
                PriceCalculator.price(PriceRequest.of(plan, Term.Nights.between("2026-07-01", "2026-07-02"))
                        .with(rules));

        assertEquals(RefusalCode.INVALID_VALUE, price.refusals().get(0).code());
    }

    @Example
    void rules_that_ask_for_more_than_an_amount_can_hold_are_refused() {
        RatePlan plan = RateCard.daily("3000000000", "EUR").plan().orThrow();
        RuleBook rules = RuleBook.of(
                PricingRule.times("DEMAND", RuleType.DEMAND, "1000"),
                PricingRule.times("FAIR", RuleType.SEASONAL, "1000"),
                PricingRule.times("PREMIUM", RuleType.LOYALTY, "1000"));

        Outcome<PriceBreakdown> price =
                PriceCalculator.price(PriceRequest.of(plan, Term.Nights.between("2026-07-01", "2026-07-02"))
                        .with(rules));

        assertEquals(RefusalCode.INVALID_VALUE, price.refusals().get(0).code());
        assertEquals("total", price.refusals().get(0).facts().get("field"));
    }

    @Example
    void a_rule_that_wins_and_adjusts_in_another_currency_is_refused() {
        RatePlan plan = RateCard.daily("50", "EUR").plan().orThrow();
        PricingRule foreign =
                PricingRule.times("DOLLARS", RuleType.SEASONAL, "1").plus(UnitPrice.of("5", "USD"));
        PricingRule stronger =
                PricingRule.times("EUROS", RuleType.SEASONAL, "2").atPriority(1);
        PriceRequest request = PriceRequest.of(plan, Term.Nights.between("2026-07-01", "2026-07-02"));

        assertEquals(
                RefusalCode.MONEY_CURRENCY_MISMATCH,
                PriceCalculator.price(request.with(RuleBook.of(foreign)))
                        .refusals()
                        .get(0)
                        .code());
        assertTrue(PriceCalculator.price(request.with(RuleBook.of(foreign, stronger)))
                .isGranted());
    }

    @Example
    void a_term_that_needs_a_price_that_the_plan_lacks_is_refused() {
        RatePlan monthly = byTheMonth(Money.of("900", "EUR"), BillingCycle.ANNIVERSARY);
        RatePlan daily = RateCard.daily("50", "EUR").plan().orThrow();

        assertEquals("daily", missing(monthly, Term.Nights.between("2026-07-01", "2026-07-02")));
        assertEquals("lease", missing(monthly, new Term.Months(LocalDate.EPOCH, 1, true, LocalTime.NOON)));
        assertEquals("monthly", missing(daily, Term.Months.from("2026-07-01", 1)));
    }

    private static Object missing(RatePlan plan, Term term) {
        return Optional.ofNullable(PriceCalculator.price(PriceRequest.of(plan, term))
                        .refusals()
                        .get(0)
                        .facts()
                        .get("missing"))
                .orElseThrow();
    }

    private static RatePlan byTheMonth(Money rent, BillingCycle cycle) {
        return RateCard.in(rent.currency())
                .with(new MonthRates(Optional.of(rent), Optional.empty(), Optional.of(cycle)))
                .plan()
                .orThrow();
    }

    private static Fraction sum(PriceRequest request, DateRange nights) {
        return price(request.with(new Term.Nights(nights, LocalTime.NOON)))
                .units()
                .sum();
    }

    private static PriceBreakdown price(PriceRequest request) {
        return PriceCalculator.price(request).orThrow();
    }
}
