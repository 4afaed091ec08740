package dev.rentwright.cancellation;

import dev.rentwright.cancellation.ModeRules.CoolingOff;
import dev.rentwright.catalogue.RentalMode;
import dev.rentwright.money.Percentage;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What cancelling costs and when, per mode (domain L5, REC-19, POL-01). Its rules are frozen with a booking, whatever becomes
 * of the policy afterwards.
 *
 * @param name such as {@code CAR_STANDARD}
 * @param version of the rules under that name, from 1
 * @param daily by the day, hour or night
 * @param monthly by the month
 * @param lease for a fixed term, before its start; then {@link ModeRules.Leaving} counts
 */
public record CancellationPolicy(String name, int version, ModeRules daily, ModeRules monthly, ModeRules lease) {

    private static final Penalty EVERYTHING = new Penalty.Percent(Percentage.of("100"));
    private static final Penalty HALF = new Penalty.Percent(Percentage.of("50"));
    private static final Penalty FIRST = new Penalty.FirstUnits(1);
    private static final Penalty NOTHING = new Penalty.None();

    /** Every preset's: free until 30 days before, then the first billing period (domain L5, L7). */
    private static final ModeRules BY_THE_MONTH =
            ModeRules.of(FIRST, FIRST, new PenaltyWindow(new Notice.Days(30), NOTHING));

    /** Free until 48 hours before, then one day; who never comes pays all. */
    public static final CancellationPolicy CAR_STANDARD =
            preset("CAR_STANDARD", ModeRules.of(FIRST, EVERYTHING, new PenaltyWindow(new Notice.Hours(48), NOTHING)));

    /** Free until 24 hours before, then the first night. */
    public static final CancellationPolicy FLEXIBLE =
            preset("FLEXIBLE", ModeRules.of(FIRST, FIRST, new PenaltyWindow(new Notice.Hours(24), NOTHING)));

    /** Free until 5 days before, half until 2 days before, then all. */
    public static final CancellationPolicy MODERATE = preset(
            "MODERATE",
            ModeRules.of(
                    EVERYTHING,
                    EVERYTHING,
                    new PenaltyWindow(new Notice.Days(5), NOTHING),
                    new PenaltyWindow(new Notice.Days(2), HALF)));

    /** Free within 48 hours of booking and 14 days ahead, half until 7 days before, then all. */
    public static final CancellationPolicy STRICT = preset(
            "STRICT",
            ModeRules.of(EVERYTHING, EVERYTHING, new PenaltyWindow(new Notice.Days(7), HALF))
                    .with(new CoolingOff(Duration.ofDays(2), 14)));

    /** All of it, always. */
    public static final CancellationPolicy NON_REFUNDABLE =
            preset("NON_REFUNDABLE", ModeRules.of(EVERYTHING, EVERYTHING));

    private static final List<CancellationPolicy> PRESETS =
            List.of(CAR_STANDARD, FLEXIBLE, MODERATE, STRICT, NON_REFUNDABLE);

    public CancellationPolicy {
        Objects.requireNonNull(daily, "daily");
        Objects.requireNonNull(monthly, "monthly");
        Objects.requireNonNull(lease, "lease");
        if (name.isBlank() || name.length() > 100 || version < 1) {
            throw new IllegalArgumentException(
                    "expected a name of 1 to 100 characters and a version from 1, got '" + name + "' and " + version);
        }
    }

    /** The preset of that name, if there is one (POL-08). */
    public static Optional<CancellationPolicy> preset(String name) {
        return PRESETS.stream().filter(policy -> policy.name().equals(name)).findFirst();
    }

    /** All presets. */
    public static List<CancellationPolicy> presets() {
        return PRESETS;
    }

    /** The rules of a mode. */
    public ModeRules in(RentalMode mode) {
        return switch (mode) {
            case DAILY -> daily;
            case MONTHLY -> monthly;
            case LEASE -> lease;
        };
    }

    /** What a cancellation costs and returns in the daily mode. */
    public Settlement settle(CancellationCase facts) {
        return daily.settle(facts);
    }

    /** The same policy with other rules for the daily mode. */
    public CancellationPolicy daily(ModeRules other) {
        return new CancellationPolicy(name, version, other, monthly, lease);
    }

    /** The same policy where a rental by the month is left so many days after the notice (CAT-26, domain L7). */
    public CancellationPolicy noticed(int days) {
        int breakMonths = monthly.leaving().breakMonths();
        return new CancellationPolicy(name, version, daily, monthly.left(days, breakMonths), lease);
    }

    /** The version after another; the same version where it says the same. */
    CancellationPolicy following(CancellationPolicy before) {
        CancellationPolicy asBefore = new CancellationPolicy(name, before.version, daily, monthly, lease);
        return asBefore.equals(before)
                ? before
                : new CancellationPolicy(name, before.version + 1, daily, monthly, lease);
    }

    private static CancellationPolicy preset(String name, ModeRules daily) {
        return new CancellationPolicy(name, 1, daily, BY_THE_MONTH.left(30, 0), BY_THE_MONTH.left(60, 1));
    }
}
