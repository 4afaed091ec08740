package dev.rentwright.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.availability.ClaimKind;
import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.host.Page;
import dev.rentwright.money.Money;
import dev.rentwright.money.UnitPrice;
import dev.rentwright.pricing.PriceBreakdown;
import dev.rentwright.search.Offers;
import dev.rentwright.search.SearchOffers;
import dev.rentwright.tariff.DemandStep;
import dev.rentwright.tariff.PricingRule;
import dev.rentwright.tariff.RuleCriteria;
import dev.rentwright.tariff.RuleType;
import dev.rentwright.time.RequestedPeriod;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What search shows is what a quote says (PRC-33). */
class SearchPricesAsQuotesLawsTest {

    private static final LocalDateTime FOURTH_OF_MAY = LocalDateTime.parse("2026-05-04T10:00");

    @Property(tries = 60)
    void a_total_in_search_is_the_total_of_the_quote(
            @ForAll @IntRange(min = 500, max = 2000) int seasonal,
            @ForAll @IntRange(min = 500, max = 2000) int demanded,
            @ForAll @IntRange(min = 1, max = 12) int leastDays,
            @ForAll @IntRange(min = 1, max = 400) int hours,
            @ForAll boolean ofCars) {
        Fleet fleet = new Fleet();
        fleet.rentwright
                .tariff()
                .setRateCard()
                .onRentable(Fleet.DESK, fleet.otherCar, Fleet.card("40", "250"))
                .orThrow();
        fleet.put(PricingRule.times(
                        "SEASON", RuleType.SEASONAL, thousandths(seasonal).toPlainString())
                .when(criteria(ofCars ? Optional.of(fleet.cars) : Optional.of(fleet.rooms), leastDays)));
        fleet.put(PricingRule.times("DEMAND", RuleType.DEMAND, "1")
                .withSteps(new DemandStep(new BigDecimal("0.1"), thousandths(demanded))));
        String end = FOURTH_OF_MAY.plusHours(hours).toString();

        Map<RentableId, PriceBreakdown> found = search(fleet, end);

        assertEquals(Set.of(fleet.car, fleet.otherCar), found.keySet());
        found.forEach((rentable, price) -> assertEquals(
                fleet.quote(QuotePrice.Command.of(Fleet.ADA, rentable, fleet.place, FOURTH_OF_MAY.toString(), end))
                        .orThrow()
                        .price(),
                price));
    }

    @Example
    void rules_demand_and_the_suppliers_rate_are_in_it() {
        Fleet fleet = new Fleet();
        fleet.put(PricingRule.times("SEASON", RuleType.SEASONAL, "2"));
        fleet.put(PricingRule.times("DEMAND", RuleType.DEMAND, "1")
                .withSteps(new DemandStep(new BigDecimal("0.5"), new BigDecimal("3"))));
        fleet.claim(fleet.otherCar, ClaimKind.BOOKED, "2026-05-04T08:00:00Z", "2026-05-04T20:00:00Z", Optional.empty());

        Map<RentableId, PriceBreakdown> found = search(fleet, "2026-05-06T10:00");

        // Two days at 50.00, doubled, the first tripled because one of two is taken, and 5 percent by the supplier.
        assertEquals(Map.of(fleet.car, Money.of("420.00", "EUR")), totals(found));
    }

    @Example
    void what_a_quote_would_refuse_is_left_out() {
        Fleet fleet = new Fleet();
        assertEquals(2, search(fleet, "2026-05-06T10:00").size());

        fleet.put(PricingRule.times("DOLLARS", RuleType.SEASONAL, "1").plus(UnitPrice.of("1", "USD")));

        assertTrue(search(fleet, "2026-05-06T10:00").isEmpty());
    }

    private static Map<RentableId, PriceBreakdown> search(Fleet fleet, String end) {
        Offers offers = fleet.rentwright
                .search()
                .searchOffers()
                .search(new SearchOffers.Query(
                        Fleet.ADA,
                        fleet.place,
                        fleet.place,
                        RequestedPeriod.of(FOURTH_OF_MAY.toString(), end),
                        Optional.of(fleet.cars),
                        Page.Request.FIRST))
                .orThrow();
        return offers.rentables().items().stream()
                .collect(Collectors.toMap(one -> one.rentable().id(), Offers.RentableOffer::price));
    }

    private static Map<RentableId, Money> totals(Map<RentableId, PriceBreakdown> prices) {
        return prices.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().total()));
    }

    private static RuleCriteria criteria(Optional<CategoryId> category, int leastDays) {
        return new RuleCriteria(
                category,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(leastDays),
                Optional.empty());
    }

    private static BigDecimal thousandths(int number) {
        return BigDecimal.valueOf(number, 3);
    }
}
