package dev.rentwright.pricing;

import dev.rentwright.money.Fraction;
import dev.rentwright.money.Money;
import dev.rentwright.money.Rounding;
import dev.rentwright.tariff.RatePlan;
import dev.rentwright.tariff.Tax;
import dev.rentwright.tariff.TaxRounding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** TAX lines in the plan's order: one per tax, of all lines that it applies to (domain P16). */
final class TaxLines {

    private final List<TaxTally> tallies = new ArrayList<>();
    private final Rounding rounding;

    private TaxLines(RatePlan plan, Set<String> exemptFrom) {
        this.rounding = plan.rounding();
        for (Tax tax : plan.card().taxes().taxes()) {
            tallies.add(new TaxTally(tax, exemptFrom.contains(tax.code()), plan.currency()));
        }
    }

    /** Adds the taxes of lines to them. */
    static void add(RatePlan plan, Set<String> exemptFrom, List<PriceLine> lines) {
        TaxLines taxes = new TaxLines(plan, exemptFrom);
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
            lines.add(tally.line());
        }
    }

    /** Takes the taxes out that an amount contains, the last one being what is left; answers the net amount. */
    private Money inclusive(PriceLine line) {
        int last = lastWithin(line);
        Money net = last < 0 ? line.amount() : net(line.amount(), rateWithin(line));
        Money rest = line.amount().minus(net);
        for (int i = 0; i < tallies.size(); i++) {
            TaxTally tally = tallies.get(i);
            if (tally.tax().inclusive() && tally.isOn(line)) {
                rest = rest.minus(i == last ? tally.levy(net, rest) : tally.levy(net, rounding));
            }
        }
        return net;
    }

    /** A compound tax is levied on the earlier ones of the same line too. */
    private void exclusive(PriceLine line, Money net) {
        Money withTaxes = net;
        for (TaxTally tally : tallies) {
            if (!tally.tax().inclusive() && tally.isOn(line)) {
                Money base = tally.tax().compound() ? withTaxes : net;
                withTaxes = withTaxes.plus(tally.levy(base, rounding));
            }
        }
    }

    /** Rounded once, on the sum; of lines that contain a tax on their net sum. A plan has one such tax here at most. */
    private void onSum(TaxTally tally, List<PriceLine> lines) {
        Money plain = tally.nothing();
        Money gross = plain;
        Fraction within = Fraction.ZERO;
        for (PriceLine line : lines) {
            if (tally.isOn(line) && lastWithin(line) < 0) {
                plain = plain.plus(line.amount());
            } else if (tally.isOn(line)) {
                gross = gross.plus(line.amount());
                within = rateWithin(line);
            }
        }
        Money net = net(gross, within);
        if (tally.isWithin()) {
            tally.levy(net, gross.minus(net));
        } else {
            tally.levy(plain.plus(net), rounding);
        }
    }

    private Money net(Money gross, Fraction rateWithin) {
        return rounding.round(gross.exact().dividedBy(Fraction.ONE.plus(rateWithin)), gross.currency());
    }

    /** The sum of the rates that a line's amount contains. */
    private Fraction rateWithin(PriceLine line) {
        Fraction rate = Fraction.ZERO;
        for (TaxTally tally : tallies) {
            if (tally.isWithin() && tally.isOn(line)) {
                rate = rate.plus(tally.tax().rate().fraction());
            }
        }
        return rate;
    }

    /** Which is the last of the taxes that a line's amount contains; -1 when it contains none. */
    private int lastWithin(PriceLine line) {
        for (int i = tallies.size() - 1; i >= 0; i--) {
            if (tallies.get(i).isWithin() && tallies.get(i).isOn(line)) {
                return i;
            }
        }
        return -1;
    }
}
