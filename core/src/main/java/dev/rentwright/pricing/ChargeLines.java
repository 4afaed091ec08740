package dev.rentwright.pricing;

import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import java.util.List;

/**
 * Every line of a quote after those of the time and its rules (REC-14, steps 4 to 10). Each kind is computed on what stands
 * before it, in the order of domain P1.
 */
final class ChargeLines {

    private ChargeLines() {}

    /** The lines of the rental and those from OPTION to TAX; or all reasons why there are none. */
    static Outcome<List<PriceLine>> on(PriceRequest request, Rental rental) {
        return on(new Deal(request, rental.time()), rental);
    }

    /** The same by a plan that is ready. */
    static Outcome<List<PriceLine>> on(Deal deal, Rental rental) {
        List<Refusal> refusals = ChargeRefusals.of(deal, rental.promotionApplied());
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        Bill.Builder lines = Bill.Builder.of(rental.lines());
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
