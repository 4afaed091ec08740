package dev.rentwright.pricing;

import dev.rentwright.money.UnitPrice;
import dev.rentwright.tariff.LineKind;
import dev.rentwright.tariff.LineUnit;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongFunction;

/**
 * Lines of one thing at one price, by how many of it: each made when it is first asked for, and found ready after that. A
 * price and a count make the same line in every quote. Thread-safe; two threads that come first may both make a line, to the
 * same end.
 */
final class ReadyLines {

    /** Lines of larger counts are made anew each time. */
    private static final int USUAL = 32;

    private final LongFunction<PriceLine> of;
    private final TaxLines taxes;
    private final boolean free;

    /** By count, null where none was asked for yet; never changed but replaced. */
    private final AtomicReference<ReadyLine[]> ready = new AtomicReference<>(new ReadyLine[0]);

    /** Lines as a function makes them of a count. */
    ReadyLines(LongFunction<PriceLine> of, TaxLines taxes) {
        this(of, taxes, false);
    }

    private ReadyLines(LongFunction<PriceLine> of, TaxLines taxes, boolean free) {
        this.of = of;
        this.taxes = taxes;
        this.free = free;
    }

    /** RENTAL lines at a price. */
    static ReadyLines rental(String code, LineUnit unit, UnitPrice price, TaxLines taxes) {
        return new ReadyLines(
                count -> PriceLine.of(LineKind.RENTAL, code, count, unit, price, taxes.rounding()),
                taxes,
                price.unscaled() == 0);
    }

    /** Whether the thing costs nothing, and leaves no line (domain E3). */
    boolean areFree() {
        return free;
    }

    ReadyLine of(long count) {
        ReadyLine[] known = Objects.requireNonNull(ready.get(), "never empty");
        return count < known.length && known[(int) count] != null ? known[(int) count] : made(count, known);
    }

    private ReadyLine made(long count, ReadyLine[] known) {
        if (count >= USUAL) {
            return new ReadyLine(of.apply(count), ReadyLine.UNKNOWN);
        }
        ReadyLine made = taxes.ready(of.apply(count));
        ReadyLine[] more = Arrays.copyOf(known, Math.max(known.length, (int) count + 1));
        more[(int) count] = made;
        ready.set(more);
        return made;
    }
}
