package dev.rentwright.pricing;

import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import java.util.ArrayList;
import java.util.List;

/**
 * Every line of a quote after those of the time and its rules (REC-14, steps 4 to 10). Each kind is computed on what stands
 * before it, in the order of domain P1.
 */
final class ChargeLines {

    private static final int USUAL = 16;

    private ChargeLines() {}

    /** The lines of the rental and those from OPTION to TAX; or all reasons why there are none. */
    static Outcome<List<PriceLine>> on(PriceRequest request, Rental rental) {
        List<Refusal> refusals = ChargeRefusals.of(request, rental);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        Deal deal = new Deal(request, rental.time());
        List<PriceLine> lines = new ArrayList<>(rental.lines().size() + USUAL);
        lines.addAll(rental.lines());
        OptionLines.add(deal, lines);
        InsuranceLines.add(deal, lines);
        DriverLines.add(deal, lines);
        OneWayLine.add(deal, lines);
        SupplierRateLine.add(deal, lines);
        DiscountLines.add(deal, lines);
        CleaningLine.add(deal, lines);
        Bills.close(deal, lines);
        return Outcome.granted(lines);
    }
}
