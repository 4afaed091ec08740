package dev.rentwright.cancellation;

import dev.rentwright.money.Percentage;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What cancelling costs and when (domain L5, REC-19), for the daily mode.
 *
 * @param name as a booking remembers it, such as {@code CAR_STANDARD}
 * @param windows in order of decreasing notice; the first whose cutoff has not passed applies
 * @param after once the last cutoff has passed, until the start
 * @param noShow for customers who never come
 * @param coolingOff time after booking in which cancelling is free, if the start is far enough away
 */
public record CancellationPolicy(
        String name, List<PenaltyWindow> windows, Penalty after, Penalty noShow, Optional<CoolingOff> coolingOff) {

    private static final Penalty EVERYTHING = new Penalty.Percent(Percentage.of("100"));
    private static final Penalty HALF = new Penalty.Percent(Percentage.of("50"));
    private static final Penalty FIRST = new Penalty.FirstUnits(1);
    private static final Penalty NOTHING = new Penalty.None();

    /** Free until 48 hours before, then one day; who never comes pays all. */
    public static final CancellationPolicy CAR_STANDARD = new CancellationPolicy(
            "CAR_STANDARD",
            List.of(new PenaltyWindow(new Notice.Hours(48), NOTHING)),
            FIRST,
            EVERYTHING,
            Optional.empty());

    /** Free until 24 hours before, then the first night. */
    public static final CancellationPolicy FLEXIBLE = new CancellationPolicy(
            "FLEXIBLE", List.of(new PenaltyWindow(new Notice.Hours(24), NOTHING)), FIRST, FIRST, Optional.empty());

    /** Free until 5 days before, half until 2 days before, then all. */
    public static final CancellationPolicy MODERATE = new CancellationPolicy(
            "MODERATE",
            List.of(new PenaltyWindow(new Notice.Days(5), NOTHING), new PenaltyWindow(new Notice.Days(2), HALF)),
            EVERYTHING,
            EVERYTHING,
            Optional.empty());

    /** Free within 48 hours of booking and 14 days ahead, half until 7 days before, then all. */
    public static final CancellationPolicy STRICT = new CancellationPolicy(
            "STRICT",
            List.of(new PenaltyWindow(new Notice.Days(7), HALF)),
            EVERYTHING,
            EVERYTHING,
            Optional.of(new CoolingOff(Duration.ofDays(2), 14)));

    /** All of it, always. */
    public static final CancellationPolicy NON_REFUNDABLE =
            new CancellationPolicy("NON_REFUNDABLE", List.of(), EVERYTHING, EVERYTHING, Optional.empty());

    /** By the month, before its start: free until 30 days before, then the first billing period. */
    public static final CancellationPolicy MONTHLY = new CancellationPolicy(
            "MONTHLY", List.of(new PenaltyWindow(new Notice.Days(30), NOTHING)), FIRST, FIRST, Optional.empty());

    private static final List<CancellationPolicy> PRESETS =
            List.of(CAR_STANDARD, FLEXIBLE, MODERATE, STRICT, NON_REFUNDABLE, MONTHLY);

    public CancellationPolicy {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(noShow, "noShow");
        Objects.requireNonNull(coolingOff, "coolingOff");
        windows = List.copyOf(windows);
    }

    /** The preset of that name, if there is one. */
    public static Optional<CancellationPolicy> preset(String name) {
        return PRESETS.stream().filter(policy -> policy.name().equals(name)).findFirst();
    }

    /** What a cancellation costs and returns. */
    public Settlement settle(CancellationCase facts) {
        return PolicyRules.settle(this, facts);
    }

    /**
     * Second thoughts are free within a time of booking, at least so many calendar days ahead.
     *
     * @param within after booking
     * @param daysAhead of the start
     */
    public record CoolingOff(Duration within, int daysAhead) {}
}
