package dev.rentwright.pricing;

import dev.rentwright.money.UnitPrice;
import dev.rentwright.tariff.AddOn;
import dev.rentwright.tariff.AddOnAvailability;
import dev.rentwright.tariff.AddOnCharging;
import dev.rentwright.tariff.DistanceUnit;
import dev.rentwright.tariff.LineKind;
import dev.rentwright.tariff.LineUnit;
import dev.rentwright.tariff.MileageTerms;
import java.util.List;
import java.util.Optional;

/** MILEAGE lines: what was driven beyond the allowance (domain P20), and add-ons that go by distance (P8). */
public final class MileageLines {

    private MileageLines() {}

    /**
     * Adds them.
     *
     * @param distance in whole units of the plan's mileage
     * @param kilometres the same as the odometer counted it; converted twice, a part of a unit would be left out twice
     */
    public static void add(
            Deal deal, long distance, Optional<Long> kilometres, ChargeableTime late, List<PriceLine> lines) {
        MileageTerms terms = deal.plan().mileage();
        if (terms instanceof MileageTerms.PerRental perRental) {
            excess(deal, distance, perRental.allowance(), perRental.unit(), perRental.price(), lines);
        } else if (terms instanceof MileageTerms.PerDay perDay) {
            // Pooled over the rental; late days add theirs.
            long days = deal.time().chargeableDays() + late.chargeableDays();
            long allowance = Math.multiplyExact(perDay.allowance(), days);
            excess(deal, distance, allowance, perDay.unit(), perDay.price(), lines);
        }
        for (AddOn addOn : deal.plan().card().extras().addOns()) {
            if (addOn.charging().isByDistance()) {
                addOn(deal, addOn, distance, kilometres, lines);
            }
        }
    }

    private static void excess(
            Deal deal, long driven, long allowance, DistanceUnit unit, UnitPrice price, List<PriceLine> lines) {
        if (driven > allowance && price.unscaled() > 0) {
            lines.add(PriceLine.of(
                    LineKind.MILEAGE, "EXCESS", driven - allowance, lineUnit(unit), price, deal.rounding()));
        }
    }

    private static void addOn(Deal deal, AddOn addOn, long driven, Optional<Long> kilometres, List<PriceLine> lines) {
        if (addOn.availability() != AddOnAvailability.PRICED || InsuranceLines.isContained(addOn.code(), deal)) {
            return;
        }
        DistanceUnit unit = addOn.charging() == AddOnCharging.PER_MILE ? DistanceUnit.MILE : DistanceUnit.KILOMETRE;
        long distance = kilometres
                .map(odometer -> Distances.convert(odometer, DistanceUnit.KILOMETRE, unit))
                .orElseGet(() ->
                        Distances.convert(driven, Distances.unitOf(deal.plan().mileage()), unit));
        new ExtraCharge(
                        LineKind.MILEAGE,
                        addOn.code(),
                        deal.pieces(addOn.code()),
                        distance,
                        lineUnit(unit),
                        false,
                        addOn.price(),
                        addOn.cap())
                .line(deal.rounding())
                .ifPresent(lines::add);
    }

    private static LineUnit lineUnit(DistanceUnit unit) {
        return switch (unit) {
            case KILOMETRE -> LineUnit.KILOMETRE;
            case MILE -> LineUnit.MILE;
        };
    }
}
