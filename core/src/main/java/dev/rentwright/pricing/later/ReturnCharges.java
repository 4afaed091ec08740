package dev.rentwright.pricing.later;

import dev.rentwright.money.UnitPrice;
import dev.rentwright.pricing.Bill;
import dev.rentwright.pricing.ChargeableTime;
import dev.rentwright.pricing.Deal;
import dev.rentwright.pricing.Distances;
import dev.rentwright.pricing.MileageLines;
import dev.rentwright.pricing.PriceLine;
import dev.rentwright.tariff.DistanceUnit;
import dev.rentwright.tariff.LineKind;
import dev.rentwright.tariff.LineUnit;
import dev.rentwright.tariff.RatePlan;
import java.util.List;

/**
 * What is charged when a rental comes back: lateness at list prices (domain L6), coming when the place is closed (A8), distance (P20, P8), fuel (P21), and the
 * plan's taxes on these. Unused prepaid fuel is given back, so that the sum may be negative. Pure; the lines stand in the
 * order in which they arise, taxes last. Rooms and homes that are left late are in {@link LateCheckOut}.
 */
public final class ReturnCharges {

    /** For giving back when a place is closed, as lines of quotes and returns call it (domain A8). */
    public static final String AFTER_HOURS_RETURN = "AFTER_HOURS_RETURN";

    private ReturnCharges() {}

    /** The lines; none when nothing is owed. */
    public static List<PriceLine> of(ReturnFacts facts) {
        Deal deal = new Deal(facts.agreed(), facts.time());
        ChargeableTime late = LateLines.lateness(facts);
        Bill.Builder lines = new Bill.Builder();
        LateLines.add(deal, facts, late, lines);
        facts.afterHours()
                .ifPresent(fee -> lines.add(PriceLine.of(
                        LineKind.LATE, AFTER_HOURS_RETURN, 1, LineUnit.RENTAL, UnitPrice.of(fee), deal.rounding())));
        MileageLines.add(deal, facts.distance(), facts.kilometres(), late, lines);
        FuelLines.add(deal, facts, lines);
        return deal.taxed(lines);
    }

    /** What an odometer in kilometres counts in the unit of a plan's mileage, without the part of the next unit. */
    public static long distance(RatePlan plan, long kilometres) {
        return Distances.convert(kilometres, DistanceUnit.KILOMETRE, Distances.unitOf(plan.mileage()));
    }
}
