package dev.rentwright.tariff;

import java.util.List;

/** The price tiers of the daily mode and how many rental days a block of each covers (domain P2). */
public enum RateTier {
    /** Per started hour; not a block of days. */
    HOURLY(0, LineUnit.HOUR),
    DAILY(1, LineUnit.DAY),
    WEEKLY(7, LineUnit.WEEK),
    BI_WEEKLY(14, LineUnit.FORTNIGHT),
    /** Thirty days, not a calendar month. */
    MONTHLY(30, LineUnit.MONTH);

    /** The tiers that are blocks of days, longest first: the order of their lines. */
    public static final List<RateTier> BLOCKS = List.of(MONTHLY, BI_WEEKLY, WEEKLY, DAILY);

    private final int days;
    private final LineUnit unit;

    RateTier(int days, LineUnit unit) {
        this.days = days;
        this.unit = unit;
    }

    /** How many rental days one block covers; 0 for hours. */
    public int days() {
        return days;
    }

    /** What a block of it is counted in. */
    public LineUnit unit() {
        return unit;
    }
}
