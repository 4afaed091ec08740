package dev.rentwright.pricing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rentwright.money.UnitPrice;
import dev.rentwright.pricing.rule.Route;
import dev.rentwright.pricing.rule.RuleBook;
import dev.rentwright.tariff.DatePrice;
import dev.rentwright.tariff.ExclusiveGroup;
import dev.rentwright.tariff.PricingRule;
import dev.rentwright.tariff.RateCard;
import dev.rentwright.tariff.RatePlan;
import dev.rentwright.tariff.RateTier;
import dev.rentwright.tariff.RuleCriteria;
import dev.rentwright.tariff.RuleType;
import dev.rentwright.time.DateRange;
import dev.rentwright.time.RentalPeriod;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A book adds up what rules make of the prices of dates as soon as a plan asks for them often; prices stay what they were. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DatesThatAreAskedForOftenTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 3, 1);

    private static final RuleBook RULES = RuleBook.of(
            PricingRule.times("WEEKEND", RuleType.SEASONAL, "1.175")
                    .when(RuleCriteria.ANY.on(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)),
            PricingRule.times("SPRING", RuleType.DEMAND, "0.935")
                    .when(RuleCriteria.ANY.between("2027-03-10", "2027-03-16"))
                    .plus(UnitPrice.of("-1.255", "EUR")),
            PricingRule.times("LONG", RuleType.LOYALTY, "0.9").when(RuleCriteria.ANY.atLeast(5)),
            PricingRule.times("ALWAYS", RuleType.PROMOTIONAL, "0.985").in(new ExclusiveGroup.None()));

    private final RateBook book = RateBook.of(plan(), RULES);

    @Test
    void days_and_extra_hours_cost_what_they_cost_who_asks_first() {
        for (int start = 0; start < 20; start++) {
            for (int hours = 20; hours < 24 * 9; hours += 11) {
                assertCostsTheSameAsEver(new Term.Hire(RentalPeriod.between(
                        FIRST.plusDays(start).atTime(10, 0),
                        FIRST.plusDays(start).atTime(10, 0).plusHours(hours),
                        ZoneOffset.UTC)));
            }
        }
    }

    @Test
    void nights_cost_what_they_cost_who_asks_first() {
        for (int start = 0; start < 20; start++) {
            for (int nights = 1; nights < 12; nights++) {
                LocalDate from = FIRST.plusDays(start);
                assertCostsTheSameAsEver(
                        new Term.Nights(new DateRange(from, from.plusDays(nights)), LocalTime.of(15, 0)));
            }
        }
    }

    private void assertCostsTheSameAsEver(Term term) {
        PriceRequest request = PriceRequest.of(plan(), term)
                .with(new Route(RentalDomain.CATEGORY, RentalDomain.LOCATION, RentalDomain.LOCATION));

        assertEquals(PriceCalculator.price(request.with(new RuleBook(RULES.rules()))), book.price(request.with(RULES)));
    }

    private static RatePlan plan() {
        RateCard card = RateCard.daily("61.50", "EUR").with(RateTier.HOURLY, "7.90");
        return card.with(card.time()
                        .withDatePrices(IntStream.range(0, 6)
                                .mapToObj(i -> new DatePrice(
                                        FIRST.plusDays(4L * i),
                                        FIRST.plusDays(4L * i + 2),
                                        new UnitPrice(4_510 + 137L * i, 2, card.currency())))
                                .toArray(DatePrice[]::new)))
                .plan()
                .orThrow();
    }
}
