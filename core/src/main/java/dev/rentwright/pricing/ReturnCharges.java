package dev.rentwright.pricing;

import dev.rentwright.money.UnitPrice;
import dev.rentwright.tariff.FuelTerms;
import dev.rentwright.tariff.LineKind;
import dev.rentwright.tariff.LineUnit;
import dev.rentwright.tariff.MileageTerms;
import dev.rentwright.tariff.RatePlan;
import dev.rentwright.tariff.RateTier;
import dev.rentwright.time.RentalPeriod;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is charged when a rental comes back: lateness at list prices (domain L6), kilometres beyond the allowance (P20),
 * missing fuel (P21), and the plan's tax on these. Pure; the lines stand in the order of domain P1.
 */
public final class ReturnCharges {

    private ReturnCharges() {}

    /** The lines; none when nothing is owed. */
    public static List<PriceLine> of(RatePlan plan, ReturnFacts facts) {
        ChargeableTime late = lateness(plan, facts);
        List<PriceLine> lines = new ArrayList<>(late(plan, facts, late));
        mileage(plan, facts, late).ifPresent(lines::add);
        lines.addAll(fuel(plan, facts));
        if (lines.isEmpty()) {
            return List.of();
        }
        Optional<PriceLine> tax =
                plan.card().taxes().taxes().stream().findFirst().map(rate -> TaxCharge.of(rate, lines, plan));
        tax.ifPresent(lines::add);
        return List.copyOf(lines);
    }

    private static ChargeableTime lateness(RatePlan plan, ReturnFacts facts) {
        if (!facts.returnedAt().isAfter(facts.planned().end())) {
            return ChargeableTime.of(0, 0);
        }
        long minutes =
                Duration.between(facts.planned().end(), facts.returnedAt()).toMinutes();
        if (minutes == 0) {
            return ChargeableTime.of(0, 0);
        }
        RentalPeriod overrun = new RentalPeriod(
                facts.planned().end(), facts.returnedAt(), facts.planned().zone());
        return TimeCount.late(overrun, plan);
    }

    private static List<PriceLine> late(RatePlan plan, ReturnFacts facts, ChargeableTime late) {
        List<PriceLine> lines = new ArrayList<>();
        if (late.days() > 0) {
            UnitPrice daily = plan.rate(RateTier.DAILY).orElseThrow().list();
            lines.add(PriceLine.of(
                    LineKind.LATE, RateTier.DAILY.name(), late.days(), LineUnit.DAY, daily, plan.rounding()));
        }
        if (late.hours() > 0) {
            UnitPrice hourly = plan.rate(RateTier.HOURLY).orElseThrow().list();
            lines.add(PriceLine.of(
                    LineKind.LATE, RateTier.HOURLY.name(), late.hours(), LineUnit.HOUR, hourly, plan.rounding()));
        }
        facts.addOns()
                .forEach(chosen ->
                        AddOnCharge.late(plan, chosen, facts.time(), late).ifPresent(lines::add));
        return lines;
    }

    private static Optional<PriceLine> mileage(RatePlan plan, ReturnFacts facts, ChargeableTime late) {
        if (plan.mileage() instanceof MileageTerms.PerRental terms) {
            return excess(plan, facts.kilometres(), terms.allowance(), terms.price());
        }
        if (plan.mileage() instanceof MileageTerms.PerDay terms) {
            long days = facts.time().chargeableDays() + late.chargeableDays();
            return excess(plan, facts.kilometres(), Math.multiplyExact(terms.allowance(), days), terms.price());
        }
        return Optional.empty();
    }

    private static Optional<PriceLine> excess(RatePlan plan, long driven, long allowed, UnitPrice perKilometre) {
        return driven <= allowed
                ? Optional.empty()
                : Optional.of(PriceLine.of(
                        LineKind.MILEAGE,
                        "EXCESS",
                        driven - allowed,
                        LineUnit.KILOMETRE,
                        perKilometre,
                        plan.rounding()));
    }

    private static List<PriceLine> fuel(RatePlan plan, ReturnFacts facts) {
        boolean missing =
                facts.missingLitres().filter(litres -> litres.signum() > 0).isPresent();
        if (!missing || !(plan.fuel() instanceof FuelTerms.ChargeMissing terms)) {
            return List.of();
        }
        List<PriceLine> lines = new ArrayList<>();
        lines.add(PriceLine.of(
                LineKind.FUEL,
                "REFUEL",
                facts.missingLitres().orElseThrow(),
                LineUnit.LITRE,
                terms.perLitre(),
                plan.rounding()));
        terms.refuellingFee()
                .map(fee -> PriceLine.of(
                        LineKind.FUEL, "REFUEL_SERVICE", 1, LineUnit.RENTAL, UnitPrice.of(fee), plan.rounding()))
                .ifPresent(lines::add);
        return lines;
    }
}
