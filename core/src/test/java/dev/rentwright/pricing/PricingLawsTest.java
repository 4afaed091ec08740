package dev.rentwright.pricing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.money.Fraction;
import dev.rentwright.money.Money;
import dev.rentwright.money.Percentage;
import dev.rentwright.pricing.later.ReturnCharges;
import dev.rentwright.pricing.later.ReturnFacts;
import dev.rentwright.tariff.LineKind;
import dev.rentwright.tariff.RatePlan;
import dev.rentwright.tariff.RateTier;
import dev.rentwright.tariff.Tax;
import dev.rentwright.time.RentalPeriod;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(PricingDomain.class)
@Domain(DomainContext.Global.class)
class PricingLawsTest {

    @Property
    void every_amount_is_its_quantity_times_its_unit_price_rounded_once(
            @ForAll RatePlan plan, @ForAll RentalPeriod period, @ForAll @IntRange(min = 1, max = 5) int pieces) {
        for (PriceLine line : taxed(plan, "7.7", false, period, pieces).lines()) {
            BigDecimal product =
                    line.quantity().multiply(line.unitPrice().amount()).setScale(2, RoundingMode.HALF_UP);
            assertEquals(product, line.amount().amount());
        }
    }

    @Property
    void the_total_is_the_sum_of_what_is_not_included(
            @ForAll RatePlan plan, @ForAll RentalPeriod period, @ForAll boolean inclusive) {
        PriceBreakdown price = taxed(plan, "19", inclusive, period, 1);
        long sum = price.lines().stream()
                .filter(line -> !line.included())
                .mapToLong(line -> line.amount().minorUnits())
                .sum();

        assertEquals(sum, price.total().minorUnits());
        assertEquals(
                price.total(), inclusive ? price.netTotal() : price.netTotal().plus(price.taxes()));
    }

    @Property
    void the_same_request_has_the_same_lines(@ForAll RatePlan plan, @ForAll RentalPeriod period) {
        assertEquals(price(plan, period, 2), price(plan, period, 2));
    }

    @Property
    void a_longer_rental_never_costs_less(
            @ForAll RatePlan plan, @ForAll RentalPeriod period, @ForAll("minutes") int more) {
        RentalPeriod longer = period.withEnd(period.end().plusSeconds(60L * more));

        assertTrue(
                price(plan, period, 1).total().compareTo(price(plan, longer, 1).total()) <= 0);
    }

    @Property
    void whole_days_cost_as_little_as_any_set_of_blocks_that_covers_them(
            @ForAll RatePlan plan, @ForAll @IntRange(min = 1, max = 40) int days) {
        Assume.that(!plan.isHourOnly());
        RentalPeriod period = days(days);

        PriceBreakdown price =
                PriceCalculator.price(PriceRequest.of(plan, period)).orThrow();

        assertEquals(leastByTryingAll(plan, days), price.total().exact());
    }

    @Property
    void extra_hours_never_cost_more_than_one_more_day(
            @ForAll RatePlan plan,
            @ForAll @IntRange(min = 0, max = 40) int days,
            @ForAll @IntRange(min = 1, max = 1439) int minutes) {
        RentalPeriod more = days(days + 1);
        RentalPeriod some = more.withEnd(more.end().minusSeconds(60L * minutes));

        assertTrue(price(plan, some, 1).total().compareTo(price(plan, more, 1).total()) <= 0);
    }

    @Property
    void days_are_counted_on_the_clock_on_the_wall_whatever_the_clocks_do(
            @ForAll RatePlan plan, @ForAll RentalPeriod period, @ForAll @IntRange(min = 1, max = 60) int days) {
        Assume.that(!plan.isHourOnly());
        RentalPeriod wholeDays = RentalPeriod.between(
                period.startLocal().toLocalDateTime(),
                period.startLocal().toLocalDateTime().plusDays(days),
                period.zone());

        assertEquals(ChargeableTime.of(days, 0), price(plan, wholeDays, 1).time());
    }

    @Property
    void no_piece_of_an_add_on_costs_more_than_its_cap(
            @ForAll RatePlan plan, @ForAll RentalPeriod period, @ForAll @IntRange(min = 1, max = 9) int pieces) {
        for (PriceLine line : price(plan, period, pieces).of(LineKind.OPTION)) {
            Optional<Money> cap = plan.addOn(line.code()).orElseThrow().cap();
            cap.ifPresent(most -> assertTrue(line.amount().compareTo(most.times(pieces)) <= 0, line::toString));
        }
    }

    @Property
    void an_inclusive_tax_and_the_net_of_each_line_make_its_gross_and_the_total_stays(
            @ForAll RatePlan plan,
            @ForAll RentalPeriod period,
            @ForAll @IntRange(min = 0, max = 3000) int basisPoints) {
        Percentage rate = new Percentage(BigDecimal.valueOf(basisPoints, 2));
        PriceBreakdown untaxed = price(plan, period, 1);
        PriceBreakdown price = taxed(plan, rate.value().toPlainString(), true, period, 1);
        BigDecimal divisor = BigDecimal.ONE.add(rate.value().movePointLeft(2));

        BigDecimal nets = untaxed.lines().stream()
                .map(line -> line.amount().amount().divide(divisor, 2, RoundingMode.HALF_UP))
                .reduce(BigDecimal.ZERO, BigDecimal::add);

        assertEquals(untaxed.total(), price.total());
        assertEquals(0, price.total().amount().compareTo(nets.add(price.taxes().amount())));
    }

    @Property
    void unit_amounts_add_up_to_the_rental(@ForAll RatePlan plan, @ForAll RentalPeriod period) {
        PriceBreakdown price = price(plan, period, 1);

        assertEquals(
                PriceBreakdown.sum(price.of(LineKind.RENTAL), price.currency()).exact(),
                price.units().sum());
    }

    @Property
    void a_return_within_the_grace_costs_nothing(
            @ForAll RatePlan plan, @ForAll RentalPeriod period, @ForAll @IntRange(min = 0, max = 1439) int late) {
        int within = Math.min(late, plan.graceMinutes());

        assertEquals(List.of(), late(plan, period, within));
    }

    @Property
    void the_later_it_comes_back_the_more_it_costs(
            @ForAll RatePlan plan,
            @ForAll RentalPeriod period,
            @ForAll("minutes") int late,
            @ForAll @IntRange(min = 0, max = 3000) int more) {
        Money one = PriceBreakdown.sum(late(plan, period, late), plan.currency());
        Money other = PriceBreakdown.sum(late(plan, period, late + more), plan.currency());

        assertTrue(one.compareTo(other) <= 0, () -> one + " and then " + other);
    }

    @Provide
    Arbitrary<Integer> minutes() {
        return PricingDomain.minutes();
    }

    private static PriceBreakdown price(RatePlan plan, RentalPeriod period, int pieces) {
        return PriceCalculator.price(PriceRequest.of(plan, period).with(Choices.of(PricingDomain.all(plan, pieces))))
                .orThrow();
    }

    private static PriceBreakdown taxed(
            RatePlan plan, String percent, boolean inclusive, RentalPeriod period, int pieces) {
        Tax tax = inclusive ? Tax.inclusive("VAT", percent) : Tax.exclusive("VAT", percent);
        RatePlan with = plan.card().withTax(tax).plan().orThrow();
        return price(with, period, pieces);
    }

    private static List<PriceLine> late(RatePlan plan, RentalPeriod period, int minutes) {
        ReturnFacts facts = new ReturnFacts(
                PriceRequest.of(plan, period).with(Choices.of(PricingDomain.all(plan, 1))),
                price(plan, period, 1).time(),
                period.end().plusSeconds(60L * minutes),
                0,
                Optional.empty(),
                Optional.empty());
        return ReturnCharges.of(facts);
    }

    private static RentalPeriod days(int days) {
        var start = java.time.LocalDateTime.parse("2026-06-01T10:00");
        return RentalPeriod.between(start, start.plusDays(days), java.time.ZoneId.of("Asia/Tokyo"));
    }

    /** Every number of months, fortnights and weeks, and days for the rest. */
    private static Fraction leastByTryingAll(RatePlan plan, int days) {
        Fraction least = price(plan, RateTier.DAILY).times(days);
        for (int months = 0; months <= most(plan, RateTier.MONTHLY, days); months++) {
            for (int fortnights = 0; fortnights <= most(plan, RateTier.BI_WEEKLY, days); fortnights++) {
                for (int weeks = 0; weeks <= most(plan, RateTier.WEEKLY, days); weeks++) {
                    int rest = Math.max(0, days - 30 * months - 14 * fortnights - 7 * weeks);
                    Fraction cost = price(plan, RateTier.MONTHLY)
                            .times(months)
                            .plus(price(plan, RateTier.BI_WEEKLY).times(fortnights))
                            .plus(price(plan, RateTier.WEEKLY).times(weeks))
                            .plus(price(plan, RateTier.DAILY).times(rest));
                    least = cost.compareTo(least) < 0 ? cost : least;
                }
            }
        }
        return least;
    }

    private static int most(RatePlan plan, RateTier tier, int days) {
        return plan.rate(tier).isPresent() ? (days + tier.days() - 1) / tier.days() : 0;
    }

    private static Fraction price(RatePlan plan, RateTier tier) {
        return plan.rate(tier).map(rate -> rate.effective().exact()).orElse(Fraction.ZERO);
    }
}
