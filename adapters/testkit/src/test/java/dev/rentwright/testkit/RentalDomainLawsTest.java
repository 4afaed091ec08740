package dev.rentwright.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.money.Money;
import dev.rentwright.money.Percentage;
import dev.rentwright.pricing.Choices;
import dev.rentwright.pricing.Circumstances;
import dev.rentwright.pricing.PriceBreakdown;
import dev.rentwright.pricing.PriceCalculator;
import dev.rentwright.pricing.PriceLine;
import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.pricing.Term;
import dev.rentwright.pricing.rule.Route;
import dev.rentwright.tariff.AddOnAvailability;
import dev.rentwright.tariff.AddOnKind;
import dev.rentwright.tariff.Coupon;
import dev.rentwright.tariff.DriverTerms;
import dev.rentwright.tariff.FuelTerms;
import dev.rentwright.tariff.LineKind;
import dev.rentwright.tariff.PricingRule;
import dev.rentwright.tariff.RateCard;
import dev.rentwright.tariff.RatePlan;
import dev.rentwright.tariff.RateTier;
import dev.rentwright.tariff.Tax;
import dev.rentwright.testkit.generator.PeriodArbitraries;
import dev.rentwright.testkit.generator.PricingArbitraries;
import dev.rentwright.testkit.generator.RentalDomain;
import dev.rentwright.time.DateRange;
import dev.rentwright.time.RentalPeriod;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;

/** Generated values are valid, and they are found where mistakes are. */
@Domain(RentalDomain.class)
class RentalDomainLawsTest {

    private static final FuelTerms FREE = new FuelTerms.FreeTank();

    @Property(tries = 300)
    void every_price_is_the_sum_of_its_lines(@ForAll("pricedRequests") PriceRequest request) {
        PriceBreakdown price = PriceCalculator.price(request).orThrow();

        assertEquals(PriceBreakdown.sum(price.lines(), price.currency()), price.total());
        often("one way", request.isOneWay(), 5);
        often("by the hour", request.plan().isHourOnly(), 3);
        often("add-ons", !price.of(LineKind.OPTION).isEmpty(), 2);
        often("tax", !price.of(LineKind.TAX).isEmpty(), 10);
    }

    @Property(tries = 600)
    void requests_are_for_every_sort_of_term_and_use_all_that_a_price_depends_on(@ForAll PriceRequest request) {
        Choices choices = request.choices();
        Circumstances so = request.circumstances();

        Statistics.label("term").collect(request.term().getClass().getSimpleName());
        Statistics.label("term")
                .coverage(coverage -> List.of("Hire", "Nights", "Months")
                        .forEach(term -> coverage.check(term).percentage(share -> share > 10)));
        often("one way", request.isOneWay(), 5);
        often("rules", !request.rules().rules().isEmpty(), 30);
        often(
                "a rule for dates within",
                request.rules().rules().stream().anyMatch(rule -> isAround(rule, request)),
                10);
        often(
                "demand steps",
                request.rules().rules().stream().anyMatch(rule -> !rule.steps().isEmpty()),
                10);
        often("children", !request.travellers().childAges().isEmpty(), 10);
        often("exempt", !request.travellers().exemptFrom().isEmpty(), 5);
        often("add-ons", !choices.addOns().isEmpty(), 5);
        often("features", !choices.features().isEmpty(), 5);
        often("discounts", !choices.discounts().isEmpty(), 10);
        often("coupon", choices.coupon().isPresent(), 5);
        often("utilisation", !so.utilisation().byDate().isEmpty(), 10);
        often("supplier rate", !so.supplierRate().equals(Percentage.ZERO), 10);
        often("other currency", so.shownIn().isPresent(), 5);
    }

    @Property(tries = 300)
    void what_is_asked_for_is_offered(@ForAll PriceRequest request) {
        RatePlan plan = request.plan();

        request.choices()
                .addOns()
                .forEach(chosen -> assertNotEquals(
                        AddOnAvailability.NOT_OFFERED,
                        plan.addOn(chosen.code()).orElseThrow().availability()));
        request.choices()
                .features()
                .forEach(code -> assertTrue(plan.card().extras().features().stream()
                        .anyMatch(feature -> feature.code().equals(code))));
        request.route()
                .filter(Route::isOneWay)
                .ifPresent(route -> assertTrue(plan.card()
                        .fees()
                        .oneWayBetween(route.pickup(), route.dropOff())
                        .isPresent()));
        request.choices()
                .coupon()
                .flatMap(Coupon::bookable)
                .ifPresent(window -> assertTrue(
                        window.contains(request.circumstances().bookedOn().orElseThrow())));
        request.choices()
                .coupon()
                .flatMap(Coupon::stays)
                .ifPresent(window -> assertTrue(window.contains(request.term().startDate())));
        if (request.term() instanceof Term.Months months) {
            assertTrue((months.lease()
                            ? plan.card().months().lease()
                            : plan.card().months().monthly())
                    .isPresent());
        } else {
            assertTrue(plan.rate(RateTier.DAILY).isPresent() || request.term() instanceof Term.Hire);
        }
        if (plan.fuel() instanceof FuelTerms.Prepaid) {
            assertTrue(request.circumstances().tankLitres().isPresent());
        }
    }

    @Property(tries = 600)
    void cards_say_everything_that_a_card_can_say(@ForAll RateCard card) {
        often("other lengths", !card.time().lengths().isEmpty(), 10);
        often("packing", card.time().packing().isPresent(), 20);
        often("clock", card.time().clock().isPresent(), 20);
        often("date prices", !card.time().datePrices().isEmpty(), 20);
        often(
                "weekend",
                card.time().weekend().isPresent() && card.time().weekendDays().isPresent(),
                20);
        often("lease", card.months().lease().isPresent(), 20);
        often("insurances", card.extras().addOns().stream().anyMatch(it -> it.kind() == AddOnKind.INSURANCE), 20);
        often("extra bed", card.extras().extraBed().isPresent(), 20);
        often("drivers", !card.extras().drivers().equals(DriverTerms.NONE), 20);
        often("pairs of places", !card.fees().oneWayPairs().isEmpty(), 20);
        often("service fee", card.fees().service().isPresent(), 20);
        often("surcharges", card.fees().surcharges().size() > 1, 20);
        often("inclusive taxes", card.taxes().taxes().stream().anyMatch(Tax::inclusive), 20);
        often("compound taxes", card.taxes().taxes().stream().anyMatch(Tax::compound), 20);
        often(
                "taxes of some lines",
                card.taxes().taxes().stream().anyMatch(tax -> tax.of().isPresent()),
                10);
        often("prepaid fuel", card.returns().fuel().orElse(FREE) instanceof FuelTerms.Prepaid, 10);
        often("late fee", card.returns().late().isPresent(), 20);
    }

    @Property(tries = 1500)
    void ranges_meet_ends_of_months(@ForAll DateRange range) {
        often("month end", range.from().plusDays(1).getDayOfMonth() == 1, 8);
        often("one night", range.days() == 1, 3);
    }

    @Property(tries = 1500)
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

    @Property(tries = 1500)
    void amounts_come_in_currencies_of_no_two_and_three_digits(@ForAll Money amount, @ForAll PriceLine line) {
        Statistics.collect(amount.currency().getDefaultFractionDigits());
        Statistics.coverage(coverage -> {
            coverage.check(0).percentage(share -> share > 5);
            coverage.check(2).percentage(share -> share > 5);
            coverage.check(3).percentage(share -> share > 5);
        });
        assertEquals(line.unitPrice().currency(), line.amount().currency());
    }

    @Property(tries = 1500)
    void some_cards_are_whole_plans_and_some_are_not(@ForAll RateCard card) {
        Statistics.collect(card.plan().isGranted());
        Statistics.coverage(coverage -> {
            coverage.check(true).percentage(share -> share > 10);
            coverage.check(false).percentage(share -> share > 10);
        });
    }

    @Provide
    Arbitrary<PriceRequest> pricedRequests() {
        return PricingArbitraries.pricedRequests();
    }

    private static boolean isAround(PricingRule rule, PriceRequest request) {
        LocalDate start = request.term().startDate();
        return (rule.when().from().isPresent() || rule.when().to().isPresent())
                && !rule.when().from().orElse(start).isAfter(start)
                && !rule.when().to().orElse(start).isBefore(start);
    }

    private static void often(String what, boolean so, double atLeastPercent) {
        Statistics.label(what).collect(so);
        Statistics.label(what).coverage(coverage -> coverage.check(true).percentage(share -> share > atLeastPercent));
    }
}
