package dev.rentwright.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.money.Money;
import dev.rentwright.tariff.LineKind;
import dev.rentwright.pricing.PriceBreakdown;
import dev.rentwright.pricing.PriceCalculator;
import dev.rentwright.pricing.PriceLine;
import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.tariff.RateCard;
import dev.rentwright.testkit.generator.PeriodArbitraries;
import dev.rentwright.testkit.generator.RentalDomain;
import dev.rentwright.time.RentalPeriod;
import java.time.YearMonth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;

/** Generated values are valid, and they are found where mistakes are. */
@Domain(RentalDomain.class)
class RentalDomainLawsTest {

    @Property(tries = 300)
    void every_generated_request_has_a_price_that_is_the_sum_of_its_lines(@ForAll PriceRequest request) {
        PriceBreakdown price = PriceCalculator.price(request).orThrow();

        assertEquals(PriceBreakdown.sum(price.lines(), price.currency()), price.total());
        Statistics.label("one way").collect(request.oneWay());
        Statistics.label("one way").coverage(coverage -> coverage.check(true).percentage(share -> share > 10));
        Statistics.label("by the hour").collect(request.plan().isHourOnly());
        Statistics.label("by the hour")
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 3));
        Statistics.label("add-ons").collect(!price.of(LineKind.OPTION).isEmpty());
        Statistics.label("add-ons").coverage(coverage -> coverage.check(true).percentage(share -> share > 2));
    }

    @Property(tries = 300)
    void periods_meet_clock_changes_and_ends_of_months(@ForAll RentalPeriod period) {
        boolean changes = PeriodArbitraries.clockChanges(period.zone()).stream().anyMatch(period::contains);
        boolean monthEnds = !YearMonth.from(period.startDate()).equals(YearMonth.from(period.endDate()));

        Statistics.label("clock change").collect(changes);
        Statistics.label("clock change")
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 8));
        Statistics.label("month end").collect(monthEnds);
        Statistics.label("month end").coverage(coverage -> coverage.check(true).percentage(share -> share > 8));
        assertTrue(period.start().isBefore(period.end()));
    }

    @Property(tries = 300)
    void amounts_come_in_currencies_of_no_two_and_three_digits(@ForAll Money amount, @ForAll PriceLine line) {
        Statistics.collect(amount.currency().getDefaultFractionDigits());
        Statistics.coverage(coverage -> {
            coverage.check(0).percentage(share -> share > 5);
            coverage.check(2).percentage(share -> share > 5);
            coverage.check(3).percentage(share -> share > 5);
        });
        assertEquals(line.unitPrice().currency(), line.amount().currency());
    }

    @Property(tries = 300)
    void some_cards_are_whole_plans_and_some_are_not(@ForAll RateCard card) {
        Statistics.collect(card.plan().isGranted());
        Statistics.coverage(coverage -> {
            coverage.check(true).percentage(share -> share > 10);
            coverage.check(false).percentage(share -> share > 10);
        });
    }
}
