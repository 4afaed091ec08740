package dev.rentwright.pricing;

import dev.rentwright.money.Fraction;
import dev.rentwright.money.Money;
import dev.rentwright.money.Percentage;
import dev.rentwright.money.Rounding;
import dev.rentwright.tariff.RatePlan;
import dev.rentwright.tariff.Tax;
import dev.rentwright.tariff.TaxRounding;
import java.util.List;
import java.util.Set;
import javax.money.CurrencyUnit;

/**
 * TAX lines in the plan's order: one per tax, of all lines that it applies to (domain P16). Computed in minor units, for
 * this is done for each tax of each line.
 */
final class TaxLines {

    private static final long ONE = Percentage.TEN_THOUSANDTHS_OF_ONE;

    private final TaxTally[] tallies;

    /** Whether an amount may contain some of them. */
    private final boolean anyInclusive;

    private final Rounding rounding;
    private final CurrencyUnit currency;

    private TaxLines(RatePlan plan, Set<String> exemptFrom) {
        this.rounding = plan.rounding();
        this.currency = plan.currency();
        List<Tax> taxes = plan.card().taxes().taxes();
        this.tallies = new TaxTally[taxes.size()];
        boolean inclusive = false;
        for (int i = 0; i < tallies.length; i++) {
            tallies[i] =
                    new TaxTally(taxes.get(i), exemptFrom.contains(taxes.get(i).code()));
            inclusive |= tallies[i].isInclusive();
        }
        this.anyInclusive = inclusive;
    }

    /** Adds the taxes of lines to them. */
    static void add(RatePlan plan, Set<String> exemptFrom, List<PriceLine> lines) {
        TaxLines taxes = new TaxLines(plan, exemptFrom);
        if (taxes.tallies.length == 0) {
            return;
        }
        if (plan.taxRounding() == TaxRounding.PER_LINE) {
            for (PriceLine line : lines) {
                taxes.exclusive(line, taxes.inclusive(line));
            }
        } else {
            for (TaxTally tally : taxes.tallies) {
                taxes.onSum(tally, lines);
            }
        }
        for (TaxTally tally : taxes.tallies) {
            lines.add(tally.line(plan.currency()));
        }
    }

    /** Takes the taxes out that an amount contains, the last one being what is left; answers the net amount. */
    private long inclusive(PriceLine line) {
        long gross = line.amount().minorUnits();
        if (!anyInclusive) {
            return gross;
        }
        int last = lastWithin(line);
        long net = last < 0 ? gross : net(gross, rateWithin(line));
        long rest = gross - net;
        for (int i = 0; i < tallies.length; i++) {
            TaxTally tally = tallies[i];
            if (tally.isInclusive() && tally.isOn(line)) {
                rest -= tally.levy(net, i == last ? rest : share(net, tally));
            }
        }
        return net;
    }

    /** A compound tax is levied on the earlier ones of the same line too. */
    private void exclusive(PriceLine line, long net) {
        long withTaxes = net;
        for (TaxTally tally : tallies) {
            if (!tally.isInclusive() && tally.isOn(line)) {
                long base = tally.isCompound() ? withTaxes : net;
                withTaxes += tally.levy(base, share(base, tally));
            }
        }
    }

    /** Rounded once, on the sum; of lines that contain a tax on their net sum. A plan has one such tax here at most. */
    private void onSum(TaxTally tally, List<PriceLine> lines) {
        long plain = 0;
        long gross = 0;
        long within = 0;
        for (PriceLine line : lines) {
            if (tally.isOn(line) && lastWithin(line) < 0) {
                plain = Math.addExact(plain, line.amount().minorUnits());
            } else if (tally.isOn(line)) {
                gross = Math.addExact(gross, line.amount().minorUnits());
                within = rateWithin(line);
            }
        }
        long net = net(gross, within);
        if (tally.isWithin()) {
            tally.levy(net, gross - net);
        } else {
            long base = Math.addExact(plain, net);
            tally.levy(base, share(base, tally));
        }
    }

    private long share(long units, TaxTally tally) {
        return times(units, tally.rate(), ONE);
    }

    private long net(long gross, long rateWithin) {
        return rateWithin == 0 ? gross : times(gross, ONE, ONE + rateWithin);
    }

    /** Rounded once, and exact whatever its size. */
    private long times(long units, long numerator, long denominator) {
        long product = units * numerator;
        return Math.multiplyHigh(units, numerator) == product >> (Long.SIZE - 1)
                ? rounding.quotient(product, denominator)
                : Money.ofMinor(units, currency)
                        .times(Fraction.of(numerator, denominator), rounding)
                        .minorUnits();
    }

    /** The sum of the rates that a line's amount contains. */
    private long rateWithin(PriceLine line) {
        long rate = 0;
        for (TaxTally tally : tallies) {
            if (tally.isWithin() && tally.isOn(line)) {
                rate += tally.rate();
            }
        }
        return rate;
    }

    /** Which is the last of the taxes that a line's amount contains; -1 when it contains none. */
    private int lastWithin(PriceLine line) {
        for (int i = tallies.length - 1; i >= 0; i--) {
            if (tallies[i].isWithin() && tallies[i].isOn(line)) {
                return i;
            }
        }
        return -1;
    }
}
