package dev.rentwright.pricing;

import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.money.Fraction;
import dev.rentwright.tariff.LineKind;
import dev.rentwright.tariff.LineUnit;
import dev.rentwright.tariff.Rate;
import dev.rentwright.tariff.RatePlan;
import dev.rentwright.tariff.RateTier;
import dev.rentwright.time.RentalPeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Prices a rental: pure, so that one request always has one answer (PRC-01). Lines come in the order of domain P1, each is
 * rounded once, and the total is their sum.
 */
public final class PriceCalculator {

    private PriceCalculator() {}

    /**
     * The price of a rental. Refused with {@code location.one-way-not-allowed} when it comes back elsewhere and the plan has
     * no fee for that (domain P11); with {@code invalid-value} for an add-on or feature that the plan does not offer; with
     * {@code rate.incomplete} when a tank is sold of which nobody knows the size (P21); with {@code coupon.invalid}, {@code
     * coupon.not-combinable} or {@code money.currency-mismatch} for a discount that does not apply (P13).
     */
    public static Outcome<PriceBreakdown> price(PriceRequest request) {
        RatePlan plan = request.plan();
        Rental rental = rental(plan, ((Term.Hire) request.term()).period());
        return ChargeLines.after(request, rental).map(charges -> {
            List<PriceLine> lines = new ArrayList<>(rental.lines());
            lines.addAll(charges);
            return PriceBreakdown.of(rental.time(), plan.rounding(), lines, rental.units(), plan.securityDeposit());
        });
    }

    private static UnitAmounts units(ChargeableTime time, List<PriceLine> lines) {
        List<Fraction> units = new ArrayList<>();
        Fraction days = sum(lines, false);
        for (long day = 0; day < time.days(); day++) {
            units.add(days.dividedBy(Fraction.of(time.days())));
        }
        if (time.hours() > 0) {
            units.add(sum(lines, true));
        }
        return new UnitAmounts(units);
    }

    private static Fraction sum(List<PriceLine> lines, boolean hourly) {
        return lines.stream()
                .filter(line -> (line.unit() == LineUnit.HOUR) == hourly)
                .map(line -> line.amount().exact())
                .reduce(Fraction.ZERO, Fraction::plus);
    }

    private static Rental rental(RatePlan plan, RentalPeriod period) {
        ChargeableTime counted = TimeCount.of(period, plan);
        if (plan.isHourOnly()) {
            return made(counted, hours(plan, counted.hours()).stream().toList());
        }
        TierPacking packing = new TierPacking(plan);
        TierPacking.Cover cover = packing.cheapest(counted.days());
        if (counted.hours() > 0) {
            TierPacking.Cover oneDayMore = packing.cheapest(counted.days() + 1);
            Fraction withHours = cover.cost().plus(hourly(plan).effective().times(counted.hours()));
            if (oneDayMore.cost().compareTo(withHours) < 0) {
                return made(ChargeableTime.of(counted.days() + 1, 0), blocks(plan, oneDayMore));
            }
        }
        List<PriceLine> lines = new ArrayList<>(blocks(plan, cover));
        hours(plan, counted.hours()).ifPresent(lines::add);
        return made(counted, lines);
    }

    private static Rental made(ChargeableTime time, List<PriceLine> lines) {
        return new Rental(time, lines, units(time, lines), false);
    }

    private static List<PriceLine> blocks(RatePlan plan, TierPacking.Cover cover) {
        return RateTier.BLOCKS.stream()
                .filter(tier -> cover.count(tier) > 0)
                .map(tier -> PriceLine.of(
                        LineKind.RENTAL,
                        tier.name(),
                        cover.count(tier),
                        tier.unit(),
                        plan.rate(tier).orElseThrow().effective(),
                        plan.rounding()))
                .toList();
    }

    private static Optional<PriceLine> hours(RatePlan plan, long hours) {
        return hours == 0
                ? Optional.empty()
                : Optional.of(PriceLine.of(
                        LineKind.RENTAL,
                        RateTier.HOURLY.name(),
                        hours,
                        LineUnit.HOUR,
                        hourly(plan).effective(),
                        plan.rounding()));
    }

    private static Rate hourly(RatePlan plan) {
        return plan.rate(RateTier.HOURLY).orElseThrow();
    }
}
