package dev.rentwright.pricing;

import dev.rentwright.money.CurrencyMismatch;
import dev.rentwright.money.Money;
import dev.rentwright.tariff.LineKind;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;
import javax.money.CurrencyUnit;

/** Lines of one currency in the order of their kinds, and what they add up to (domain P1, E2). Immutable. */
public final class Bill extends AbstractList<PriceLine> implements RandomAccess {

    private final PriceLine[] lines;
    private final Money sum;

    private Bill(PriceLine[] lines, CurrencyUnit currency) {
        this.lines = lines;
        this.sum = sum(lines, currency);
        LineKind last = LineKind.RENTAL;
        for (PriceLine line : lines) {
            if (line.kind() != last && line.kind().compareTo(last) < 0) {
                throw new IllegalArgumentException(
                        "expected lines in the order of domain P1, got " + line.kind() + " after " + last);
            }
            last = line.kind();
        }
    }

    /** The bill of lines, which they may be already. */
    public static Bill of(List<PriceLine> lines, CurrencyUnit currency) {
        if (lines instanceof Bill bill && bill.sum.currency().equals(currency)) {
            return bill;
        }
        return new Bill(
                lines instanceof Builder builder ? builder.written() : lines.toArray(PriceLine[]::new), currency);
    }

    /** What lines add up to; included ones are shown and not added. */
    static Money sum(PriceLine[] lines, CurrencyUnit currency) {
        long minorUnits = 0;
        for (PriceLine line : lines) {
            Money amount = line.amount();
            if (amount.currency() != currency && !amount.currency().equals(currency)) {
                throw new CurrencyMismatch(amount.currency(), currency);
            }
            minorUnits = line.included() ? minorUnits : Math.addExact(minorUnits, amount.minorUnits());
        }
        return Money.ofMinor(minorUnits, currency);
    }

    Money sum() {
        return sum;
    }

    @Override
    public PriceLine get(int i) {
        return lines[i];
    }

    @Override
    public int size() {
        return lines.length;
    }

    /** Lines as they are added; what comes later may be computed on what stands there. For one thread. */
    public static final class Builder extends AbstractList<PriceLine> {

        private static final int USUAL = 32;

        private PriceLine[] lines = new PriceLine[USUAL];

        /** For each line its taxes, where they are known beforehand. */
        private long[][] levied = new long[USUAL][];

        private int size;

        /** The empty bill. */
        public Builder() {}

        /** The bill that begins with some lines, which may be one already. */
        public static Builder of(List<PriceLine> lines) {
            if (lines instanceof Builder bill) {
                return bill;
            }
            Builder bill = new Builder();
            bill.addAll(lines);
            return bill;
        }

        @Override
        public boolean add(PriceLine line) {
            add(line, ReadyLine.UNKNOWN);
            return true;
        }

        void add(ReadyLine ready) {
            add(ready.line(), ready.levied());
        }

        private void add(PriceLine line, long[] taxes) {
            if (size == lines.length) {
                lines = Arrays.copyOf(lines, 2 * size);
                levied = Arrays.copyOf(levied, 2 * size);
            }
            lines[size] = line;
            levied[size++] = taxes;
        }

        @Override
        public PriceLine get(int i) {
            return lines[i];
        }

        @Override
        public int size() {
            return size;
        }

        /** The taxes of a line as {@link ReadyLine} has them. */
        long[] levied(int i) {
            return levied[i];
        }

        private PriceLine[] written() {
            return Arrays.copyOf(lines, size);
        }
    }
}
