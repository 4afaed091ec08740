package dev.rentwright.pricing;

import dev.rentwright.money.CurrencyMismatch;
import dev.rentwright.money.Money;
import dev.rentwright.tariff.LineKind;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;
import javax.money.CurrencyUnit;

/** Lines of one currency in the order of their kinds, and what they add up to (domain P1, E2). Immutable. */
public final class Bill extends AbstractList<PriceLine> implements RandomAccess {

    /** The first of them; what may stand behind them belongs to others. */
    private final PriceLine[] lines;

    private final int size;
    private final Money sum;

    private Bill(PriceLine[] lines, int size, Money sum) {
        this.lines = lines;
        this.size = size;
        this.sum = sum;
    }

    /** The bill of lines, which they may be already. */
    public static Bill of(List<PriceLine> lines, CurrencyUnit currency) {
        if (lines instanceof Bill bill && bill.sum.currency().equals(currency)) {
            return bill;
        }
        return lines instanceof Builder builder && builder.isBillIn(currency)
                ? new Bill(builder.lines, builder.size, Money.ofMinor(builder.sum, currency))
                : of(lines.toArray(PriceLine[]::new), currency);
    }

    private static Bill of(PriceLine[] lines, CurrencyUnit currency) {
        Bill bill = new Bill(lines, lines.length, sum(lines, currency));
        LineKind last = LineKind.RENTAL;
        for (PriceLine line : lines) {
            if (line.kind() != last && line.kind().compareTo(last) < 0) {
                throw new IllegalArgumentException(
                        "expected lines in the order of domain P1, got " + line.kind() + " after " + last);
            }
            last = line.kind();
        }
        return bill;
    }

    /** What lines add up to; included ones are shown and not added. */
    static Money sum(PriceLine[] lines, CurrencyUnit currency) {
        long minorUnits = 0;
        for (PriceLine line : lines) {
            if (line.currency() != currency && !line.currency().equals(currency)) {
                throw new CurrencyMismatch(line.currency(), currency);
            }
            minorUnits = line.included() ? minorUnits : Math.addExact(minorUnits, line.minorUnits());
        }
        return Money.ofMinor(minorUnits, currency);
    }

    Money sum() {
        return sum;
    }

    @Override
    public PriceLine get(int i) {
        return lines[Objects.checkIndex(i, size)];
    }

    @Override
    public int size() {
        return size;
    }

    /**
     * Lines as they are added; what comes later may be computed on what stands there. Each is looked at while it is added,
     * for what it adds to the sum; the taxes on lines that are added one after the other are worked out at once. For one
     * thread, and for many when it is settled and nobody adds to it any more.
     */
    public static final class Builder extends AbstractList<PriceLine> {

        private static final int USUAL = 24;
        private static final long[] NO_TAXES = {};

        private PriceLine[] lines = new PriceLine[USUAL];
        private int size;
        private long sum;
        private LineKind last = LineKind.RENTAL;

        /** Whether lines came in the order of their kinds, and in one currency. */
        private boolean uniform = true;

        private final Optional<TaxLines> taxes;

        /** The taxes on the first lines, for those who pay them all; none where nobody computes them line by line. */
        private final long[] levied;

        /** How many lines these are. */
        private int taxed;

        /** The empty bill. */
        public Builder() {
            this.taxes = Optional.empty();
            this.levied = NO_TAXES;
        }

        /** The empty bill, of lines whose taxes are to be computed. */
        Builder(TaxLines taxes) {
            this.taxes = Optional.of(taxes);
            this.levied = taxes.none();
        }

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
            write(line);
            return true;
        }

        void add(ReadyLine ready) {
            long[] known = ready.levied();
            if (known.length == levied.length) {
                settle();
                write(ready.line());
                levy(known);
            } else {
                add(ready.line());
            }
        }

        /** Adds lines with their taxes, of those who compute them alike. */
        void add(Builder part) {
            if (part.size > 0 && part.levied.length == levied.length && part.uniform && part.isSettled()) {
                settle();
                int whole = size + part.size;
                lines = whole <= lines.length ? lines : Arrays.copyOf(lines, 2 * whole);
                System.arraycopy(part.lines, 0, lines, size, part.size);
                uniform &= isNext(lines[size]);
                last = part.last;
                sum = Math.addExact(sum, part.sum);
                size = whole;
                levy(part.levied);
            } else {
                addAll(part);
            }
        }

        /** Adds the taxes on the lines behind those whose taxes are known already. */
        private void levy(long[] known) {
            for (int i = 0; i < known.length; i++) {
                levied[i] = Math.addExact(levied[i], known[i]);
            }
            taxed = size;
        }

        /** Works out the taxes on the last lines. */
        void settle() {
            if (!isSettled()) {
                taxes.get().levy(lines, taxed, size, levied);
                taxed = size;
            }
        }

        private boolean isSettled() {
            return taxed == size || levied.length == 0;
        }

        /** Whether a line may come next. */
        private boolean isNext(PriceLine line) {
            return (line.kind() == last || line.kind().compareTo(last) > 0) && line.currency() == lines[0].currency();
        }

        private void write(PriceLine line) {
            if (size == lines.length) {
                lines = Arrays.copyOf(lines, 2 * size);
            }
            lines[size++] = line;
            uniform &= isNext(line);
            last = line.kind();
            sum = line.included() ? sum : Math.addExact(sum, line.minorUnits());
        }

        @Override
        public PriceLine get(int i) {
            return lines[Objects.checkIndex(i, size)];
        }

        @Override
        public int size() {
            return size;
        }

        /** The taxes on its lines, of each what it is levied on and what it takes; none where they are not known. */
        long[] levied() {
            settle();
            return levied;
        }

        private boolean isBillIn(CurrencyUnit currency) {
            return uniform && (size == 0 || lines[0].currency() == currency);
        }
    }
}
