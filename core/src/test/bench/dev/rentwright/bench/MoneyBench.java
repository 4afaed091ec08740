package dev.rentwright.bench;

import dev.rentwright.money.Money;
import java.math.BigDecimal;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The total of a hundred price lines, added up by bare minor units, by our amounts and by decimals. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class MoneyBench {

    private static final int LINES = 100;

    private final long[] minorUnits = new long[LINES];
    private final Money[] amounts = new Money[LINES];
    private final BigDecimal[] decimals = new BigDecimal[LINES];

    /** Fills all three with the same lines, and refuses to measure arms that do not agree. */
    @Setup
    public void fill() {
        for (int line = 0; line < LINES; line++) {
            minorUnits[line] = 4_999L + 37L * line;
            amounts[line] = Money.ofMinor(minorUnits[line], "EUR");
            decimals[line] = BigDecimal.valueOf(minorUnits[line], 2);
        }
        if (rawLong() != money().minorUnits() || bigDecimal().compareTo(money().amount()) != 0) {
            throw new IllegalStateException(
                    "expected one total, got " + rawLong() + ", " + money() + " and " + bigDecimal());
        }
    }

    /** What the arithmetic costs at least. */
    @Benchmark
    public long rawLong() {
        long total = 0;
        for (long line : minorUnits) {
            total = Math.addExact(total, line);
        }
        return total;
    }

    /** With currencies that are compared and results that cannot overflow unnoticed. */
    @Benchmark
    public Money money() {
        Money total = Money.zero(amounts[0].currency());
        for (Money line : amounts) {
            total = total.plus(line);
        }
        return total;
    }

    /** What one would write without a class for money. */
    @Benchmark
    public BigDecimal bigDecimal() {
        BigDecimal total = BigDecimal.ZERO;
        for (BigDecimal line : decimals) {
            total = total.add(line);
        }
        return total;
    }
}
