package dev.rentwright.pricing;

import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.money.Fraction;
import dev.rentwright.money.UnitPrice;
import dev.rentwright.tariff.AddOn;
import dev.rentwright.tariff.AddOnAvailability;
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
     * no fee for that (domain P11), and with {@code invalid-value} for an add-on that the plan does not offer.
     */
    public static Outcome<PriceBreakdown> price(PriceRequest request) {
        List<Refusal> refusals = refusals(request);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        RatePlan plan = request.plan();
        Rental rental = rental(plan, ((Term.Hire) request.term()).period());
        List<PriceLine> lines = new ArrayList<>(rental.lines());
        request.choices()
                .addOns()
                .forEach(chosen -> AddOnCharge.of(plan, chosen, rental.time()).ifPresent(lines::add));
        oneWay(request).ifPresent(lines::add);
        plan.card().taxes().taxes().stream()
                .findFirst()
                .map(tax -> TaxCharge.of(tax, lines, plan))
                .ifPresent(lines::add);
        return Outcome.granted(
                PriceBreakdown.of(rental.time(), plan.rounding(), lines, units(rental), plan.securityDeposit()));
    }

    private static UnitAmounts units(Rental rental) {
        List<Fraction> units = new ArrayList<>();
        Fraction days = sum(rental, false);
        for (long day = 0; day < rental.time().days(); day++) {
            units.add(days.dividedBy(Fraction.of(rental.time().days())));
        }
        if (rental.time().hours() > 0) {
            units.add(sum(rental, true));
        }
        return new UnitAmounts(units);
    }

    private static Fraction sum(Rental rental, boolean hourly) {
        return rental.lines().stream()
                .filter(line -> (line.unit() == LineUnit.HOUR) == hourly)
                .map(line -> line.amount().exact())
                .reduce(Fraction.ZERO, Fraction::plus);
    }

    private static Rental rental(RatePlan plan, RentalPeriod period) {
        ChargeableTime counted = TimeCount.of(period, plan);
        if (plan.isHourOnly()) {
            return new Rental(counted, hours(plan, counted.hours()).stream().toList());
        }
        TierPacking packing = new TierPacking(plan);
        TierPacking.Cover cover = packing.cheapest(counted.days());
        if (counted.hours() > 0) {
            TierPacking.Cover oneDayMore = packing.cheapest(counted.days() + 1);
            Fraction withHours = cover.cost().plus(hourly(plan).effective().times(counted.hours()));
            if (oneDayMore.cost().compareTo(withHours) < 0) {
                return new Rental(ChargeableTime.of(counted.days() + 1, 0), blocks(plan, oneDayMore));
            }
        }
        List<PriceLine> lines = new ArrayList<>(blocks(plan, cover));
        hours(plan, counted.hours()).ifPresent(lines::add);
        return new Rental(counted, lines);
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

    private static Optional<PriceLine> oneWay(PriceRequest request) {
        return request.route()
                .filter(Route::isOneWay)
                .flatMap(route -> request.plan().card().fees().oneWayBetween(route.pickup(), route.dropOff()))
                .map(fee -> PriceLine.of(
                        LineKind.ONE_WAY,
                        "ONE_WAY",
                        1,
                        LineUnit.RENTAL,
                        UnitPrice.of(fee),
                        request.plan().rounding()));
    }

    private static List<Refusal> refusals(PriceRequest request) {
        List<Refusal> refusals = new ArrayList<>();
        boolean nowhere = request.route()
                .filter(Route::isOneWay)
                .filter(route -> request.plan()
                        .card()
                        .fees()
                        .oneWayBetween(route.pickup(), route.dropOff())
                        .isEmpty())
                .isPresent();
        if (nowhere) {
            refusals.add(Refusal.of(RefusalCode.LOCATION_ONE_WAY_NOT_ALLOWED));
        }
        for (ChosenAddOn chosen : request.choices().addOns()) {
            boolean offered = request.plan()
                    .addOn(chosen.code())
                    .filter(addOn -> addOn.availability() != AddOnAvailability.NOT_OFFERED)
                    .isPresent();
            if (!offered) {
                refusals.add(Refusal.of(RefusalCode.INVALID_VALUE)
                        .with("field", "addOns")
                        .with("expected", offered(request.plan()))
                        .with("actual", chosen.code()));
            }
        }
        return refusals;
    }

    private static List<String> offered(RatePlan plan) {
        return plan.card().extras().addOns().stream()
                .filter(addOn -> addOn.availability() != AddOnAvailability.NOT_OFFERED)
                .map(AddOn::code)
                .toList();
    }

    private record Rental(ChargeableTime time, List<PriceLine> lines) {}
}
