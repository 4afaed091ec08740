package dev.rentwright.bench;

import dev.rentwright.bench.QuotedTotal.Line;
import java.util.ArrayList;
import java.util.List;

/** Lines as they are added, with their total and their taxes (domain P16, {@code PER_LINE}). For one quote and one thread. */
final class Bill {

    private static final long WHOLE_RATE = 100_000;
    private static final int USUAL_LINES = 32;

    private final PriceColumns prices;
    private final List<Line> lines;
    private final boolean itemised;
    private final long[] taxes;
    private long total;

    private Bill(PriceColumns prices, boolean itemised) {
        this.prices = prices;
        this.itemised = itemised;
        this.lines = itemised ? new ArrayList<>(USUAL_LINES) : List.of();
        this.taxes = new long[prices.levyRate.length];
    }

    static Bill itemised(PriceColumns prices) {
        return new Bill(prices, true);
    }

    static Bill totalOnly(PriceColumns prices) {
        return new Bill(prices, false);
    }

    void add(String kind, String code, long quantity, long unitPrice) {
        long amount = quantity * unitPrice;
        if (itemised) {
            lines.add(new Line(kind, code, quantity, unitPrice, amount));
        }
        total += amount;
        long before = 0;
        for (int levy = 0; levy < taxes.length; levy++) {
            long base = prices.levyCompound[levy] ? amount + before : amount;
            long tax = inWholeCents(base * prices.levyRate[levy]);
            taxes[levy] += tax;
            before += tax;
        }
    }

    void addTaxes() {
        for (int levy = 0; levy < taxes.length; levy++) {
            total += taxes[levy];
            if (itemised) {
                lines.add(new Line("TAX", prices.levyCode[levy], 1, taxes[levy], taxes[levy]));
            }
        }
    }

    long total() {
        return total;
    }

    QuotedTotal quoted() {
        return new QuotedTotal(total, lines);
    }

    /** Half up, away from zero. */
    private static long inWholeCents(long scaled) {
        long half = scaled < 0 ? -WHOLE_RATE / 2 : WHOLE_RATE / 2;
        return (scaled + half) / WHOLE_RATE;
    }
}
