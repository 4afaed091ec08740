package dev.rentwright.pricing;

import dev.rentwright.money.Fraction;
import dev.rentwright.money.Money;
import dev.rentwright.money.Percentage;
import dev.rentwright.money.Rounding;
import dev.rentwright.pricing.exact.Wide;
import dev.rentwright.tariff.LineKind;
import dev.rentwright.tariff.RatePlan;
import dev.rentwright.tariff.Tax;
import dev.rentwright.tariff.TaxRounding;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.money.CurrencyUnit;

/**
 * TAX lines in the plan's order: one per tax, of all lines that it applies to (domain P16). Computed in minor units, for
 * this is done for each tax of each line: two numbers for each tax, what it is levied on and what it takes. Immutable.
 */
final class TaxLines {

    private static final long ONE = Percentage.TEN_THOUSANDTHS_OF_ONE;

    private final List<Tax> inOrder;

    /** For those who pay them all. */
    private final Taxation[] taxes;

    /** Of these those that come on top of the amount of a line, by its kind. */
    private final Map<LineKind, TaxesOnTop> onTopOf = new EnumMap<>(LineKind.class);

    private final boolean anyInclusive;
    private final boolean perLine;
    private final Rounding rounding;
    private final Money nothing;

    TaxLines(RatePlan plan) {
        this.inOrder = plan.card().taxes().taxes();
        this.taxes = taxes(Set.of());
        this.anyInclusive = inOrder.stream().anyMatch(Tax::inclusive);
        this.perLine = plan.taxRounding() == TaxRounding.PER_LINE;
        this.rounding = plan.rounding();
        for (LineKind kind : LineKind.values()) {
            onTopOf.put(kind, onTop(kind));
        }
        this.nothing = Money.zero(plan.currency());
    }

    private TaxesOnTop onTop(LineKind kind) {
        int[] places = new int[taxes.length];
        int count = 0;
        for (int i = 0; i < taxes.length; i++) {
            if (inOrder.get(i).appliesTo(kind) && !inOrder.get(i).inclusive()) {
                places[count++] = i;
            }
        }
        return new TaxesOnTop(Arrays.copyOf(places, count), taxes, rounding);
    }

    private Taxation[] taxes(Set<String> exemptFrom) {
        return inOrder.stream()
                .map(tax -> Taxation.of(tax, exemptFrom.contains(tax.code())))
                .toArray(Taxation[]::new);
    }

    /** How every line of the plan is rounded. */
    Rounding rounding() {
        return rounding;
    }

    /** The plan's currency as amounts have it. */
    CurrencyUnit currency() {
        return nothing.currency();
    }

    /** A line with the taxes on it for those who pay them all. */
    ReadyLine ready(PriceLine line) {
        if (!perLine) {
            return new ReadyLine(line, ReadyLine.UNKNOWN);
        }
        long[] levied = new long[2 * taxes.length];
        levy(line, taxes, levied);
        return new ReadyLine(line, levied);
    }

    /** No taxes yet, of each what it is levied on and what it takes; none at all where they are not computed line by line. */
    long[] none() {
        return new long[perLine ? 2 * taxes.length : 0];
    }

    /** Adds the taxes on lines from one up to another for those who pay them all; on those of one kind at once. */
    void levy(PriceLine[] lines, int from, int to, long[] levied) {
        int at = from;
        while (at < to) {
            int next = at;
            TaxesOnTop onTop = onTopOf(lines[at].kind());
            while (next < to && lines[next].kind() == lines[at].kind() && isPlain(lines[next], onTop)) {
                next++;
            }
            if (next > at) {
                onTop.levy(lines, at, next, levied);
            } else {
                levy(lines[next++], taxes, levied);
            }
            at = next;
        }
    }

    private TaxesOnTop onTopOf(LineKind kind) {
        return Objects.requireNonNull(onTopOf.get(kind), "every kind");
    }

    private boolean isPlain(PriceLine line, TaxesOnTop onTop) {
        return !anyInclusive && line.taxable() && onTop.hasRoom(line.minorUnits());
    }

    /** Adds the taxes of lines to them. */
    void add(Set<String> exemptFrom, Bill.Builder bill) {
        Taxation[] each = exemptFrom.isEmpty() ? taxes : taxes(exemptFrom);
        long[] levied = exemptFrom.isEmpty() && bill.levied().length > 0 ? bill.levied() : levied(each, bill);
        for (int i = 0; i < each.length; i++) {
            bill.add(each[i].line(nothing.withMinorUnits(levied[2 * i]), nothing.withMinorUnits(levied[2 * i + 1])));
        }
    }

    private long[] levied(Taxation[] each, Bill.Builder bill) {
        long[] levied = new long[2 * each.length];
        for (int i = 0; i < each.length && !perLine; i++) {
            onSum(i, each, bill, levied);
        }
        for (int at = 0; at < bill.size() && perLine; at++) {
            levy(bill.get(at), each, levied);
        }
        return levied;
    }

    private void levy(PriceLine line, Taxation[] each, long[] levied) {
        exclusive(line, each, levied, anyInclusive ? inclusive(line, each, levied) : line.minorUnits());
    }

    /** Takes the taxes out that an amount contains, the last one being what is left; answers the net amount. */
    private long inclusive(PriceLine line, Taxation[] each, long[] levied) {
        long gross = line.minorUnits();
        int last = lastWithin(line, each);
        long net = last < 0 ? gross : net(gross, rateWithin(line, each));
        long rest = gross - net;
        for (int i = 0; i < each.length; i++) {
            if (each[i].isInclusive() && each[i].isOn(line)) {
                long amount = i == last ? rest : share(net, each[i]);
                levy(i, net, amount, levied);
                rest -= amount;
            }
        }
        return net;
    }

    /** A compound tax is levied on the earlier ones of the same line too. */
    private void exclusive(PriceLine line, Taxation[] each, long[] levied, long net) {
        long withTaxes = net;
        if (!line.taxable()) {
            return;
        }
        for (int i : onTopOf(line.kind()).places()) {
            long base = each[i].compound() ? withTaxes : net;
            long amount = share(base, each[i]);
            levy(i, base, amount, levied);
            withTaxes += amount;
        }
    }

    private static void levy(int tax, long base, long amount, long[] levied) {
        levied[2 * tax] = Math.addExact(levied[2 * tax], base);
        levied[2 * tax + 1] = Math.addExact(levied[2 * tax + 1], amount);
    }

    /** Rounded once, on the sum; of lines that contain a tax on their net sum. A plan has one such tax here at most. */
    private void onSum(int at, Taxation[] each, Bill.Builder bill, long[] levied) {
        Taxation tax = each[at];
        long plain = 0;
        long gross = 0;
        long within = 0;
        for (PriceLine line : bill) {
            if (tax.isOn(line) && lastWithin(line, each) < 0) {
                plain = Math.addExact(plain, line.minorUnits());
            } else if (tax.isOn(line)) {
                gross = Math.addExact(gross, line.minorUnits());
                within = rateWithin(line, each);
            }
        }
        long net = net(gross, within);
        if (tax.isWithin()) {
            levy(at, net, gross - net, levied);
        } else {
            long base = Math.addExact(plain, net);
            levy(at, base, share(base, tax), levied);
        }
    }

    private long share(long units, Taxation tax) {
        return times(units, tax.rate(), ONE);
    }

    private long net(long gross, long rateWithin) {
        return rateWithin == 0 ? gross : times(gross, ONE, ONE + rateWithin);
    }

    /** Rounded once, and exact whatever its size. */
    private long times(long units, long numerator, long denominator) {
        return Wide.fits(units, numerator)
                ? rounding.quotient(units * numerator, denominator)
                : nothing.withMinorUnits(units)
                        .times(Fraction.of(numerator, denominator), rounding)
                        .minorUnits();
    }

    /** The sum of the rates that a line's amount contains. */
    private static long rateWithin(PriceLine line, Taxation[] each) {
        long rate = 0;
        for (Taxation tax : each) {
            if (tax.isWithin() && tax.isOn(line)) {
                rate += tax.rate();
            }
        }
        return rate;
    }

    /** Which is the last of the taxes that a line's amount contains; -1 when it contains none. */
    private static int lastWithin(PriceLine line, Taxation[] each) {
        for (int i = each.length - 1; i >= 0; i--) {
            if (each[i].isWithin() && each[i].isOn(line)) {
                return i;
            }
        }
        return -1;
    }
}
