package dev.rentwright.pricing;

import dev.rentwright.tariff.AddOn;
import dev.rentwright.tariff.AddOnAvailability;
import dev.rentwright.tariff.AddOnKind;
import dev.rentwright.tariff.LineKind;

/** An add-on with the lines that it makes as an option (domain P8). */
final class ReadyAddOn {

    /** More pieces are taken seldom, and their lines made anew each time. */
    private static final int USUAL_PIECES = 4;

    private final AddOn addOn;
    private final TaxLines taxes;

    /** Whether it is a priced option that is charged with the quote, and makes a line at all (domain E3). */
    private final boolean charged;

    /** For each number of pieces, by days, persons, or one booking. */
    private final ReadyLines[] lines;

    ReadyAddOn(AddOn addOn, TaxLines taxes) {
        this.addOn = addOn;
        this.taxes = taxes;
        this.charged = addOn.kind() == AddOnKind.OPTION
                && addOn.availability() == AddOnAvailability.PRICED
                && !addOn.charging().isByDistance()
                && !OptionLines.charge(addOn, LineKind.OPTION, 1, 1).isFree();
        this.lines = new ReadyLines[charged ? USUAL_PIECES : 0];
        for (int i = 0; i < lines.length; i++) {
            int pieces = i + 1;
            lines[i] = new ReadyLines(times -> made(pieces, times), taxes);
        }
    }

    AddOn addOn() {
        return addOn;
    }

    void add(int pieces, Deal deal, Bill.Builder bill) {
        if (charged && pieces > 0) {
            long times = deal.times(addOn.charging());
            if (times > 0) {
                if (pieces <= USUAL_PIECES) {
                    bill.add(lines[pieces - 1].of(times));
                } else {
                    bill.add(made(pieces, times));
                }
            }
        }
    }

    private PriceLine made(int pieces, long times) {
        return OptionLines.charge(addOn, LineKind.OPTION, pieces, times)
                .line(taxes.rounding())
                .orElseThrow();
    }
}
