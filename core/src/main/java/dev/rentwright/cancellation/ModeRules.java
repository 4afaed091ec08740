package dev.rentwright.cancellation;

import dev.rentwright.money.Money;
import dev.rentwright.tariff.LineKind;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.money.CurrencyUnit;

/**
 * What giving up costs in one mode of rental (domain L5, L7; REC-19, POL-02). It never costs less later than earlier.
 *
 * @param windows in order of decreasing notice; the first whose cutoff has not passed applies
 * @param after once the last cutoff has passed, until the start
 * @param noShow for customers who never come
 * @param coolingOff time after booking in which cancelling is free, if the start is far enough away
 * @param nonRefundable kinds of price line that are never given back; none by default
 * @param deposit what becomes of the deposit of who pays a penalty, or breaks a lease
 * @param leaving notice and break fee of who leaves a rental by the month, and when they are told that it goes on
 * @param free until when changes, and what free cancellation and free changes were bought for, cost nothing; empty where
 *     nothing is said of it
 */
public record ModeRules(
        List<PenaltyWindow> windows,
        Penalty after,
        Penalty noShow,
        Optional<CoolingOff> coolingOff,
        Set<LineKind> nonRefundable,
        DepositRule deposit,
        Leaving leaving,
        Optional<FreePeriods> free) {

    /** What becomes of the deposit of who pays a penalty, or breaks a lease; who does neither always has it back. */
    public enum DepositRule {
        /** It goes back, except what pays the penalty. */
        RETURN,
        /** It is kept, beside the penalty. */
        FORFEIT
    }

    /** No notice and no fee. */
    private static final Leaving AT_ONCE = new Leaving(0, 0);

    public ModeRules {
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(noShow, "noShow");
        Objects.requireNonNull(coolingOff, "coolingOff");
        Objects.requireNonNull(deposit, "deposit");
        Objects.requireNonNull(leaving, "leaving");
        Objects.requireNonNull(free, "free");
        windows = List.copyOf(windows);
        nonRefundable = Set.copyOf(nonRefundable);
        requireDecreasing(windows);
        requireNeverCheaper(windows, after, noShow);
        if (nonRefundable.contains(LineKind.TAX) || nonRefundable.stream().anyMatch(LineKind::arisesAtReturn)) {
            throw new IllegalArgumentException(
                    "expected kinds of line of a quote, their taxes going with them, got " + nonRefundable);
        }
    }

    /** Windows and what comes after them; everything else as usual. */
    public static ModeRules of(Penalty after, Penalty noShow, PenaltyWindow... windows) {
        return new ModeRules(
                List.of(windows),
                after,
                noShow,
                Optional.empty(),
                Set.of(),
                DepositRule.RETURN,
                AT_ONCE,
                Optional.empty());
    }

    /** The same with time for second thoughts. */
    ModeRules with(CoolingOff thoughts) {
        return new ModeRules(windows, after, noShow, Optional.of(thoughts), nonRefundable, deposit, leaving, free);
    }

    /** The same for months that are left so. */
    ModeRules left(int noticeDays, int breakMonths) {
        Leaving so = new Leaving(noticeDays, breakMonths, leaving.toldDays());
        return new ModeRules(windows, after, noShow, coolingOff, nonRefundable, deposit, so, free);
    }

    /** The same where who rents by the month is told of a renewal so many days before. */
    public ModeRules tellingOfRenewals(int days) {
        Leaving so = leaving.telling(days);
        return new ModeRules(windows, after, noShow, coolingOff, nonRefundable, deposit, so, free);
    }

    /** The same where some kinds of line are never given back. */
    public ModeRules keeping(LineKind first, LineKind... others) {
        return new ModeRules(windows, after, noShow, coolingOff, EnumSet.of(first, others), deposit, leaving, free);
    }

    /** The same where who pays a penalty loses the deposit. */
    public ModeRules forfeitingDeposits() {
        return new ModeRules(windows, after, noShow, coolingOff, nonRefundable, DepositRule.FORFEIT, leaving, free);
    }

    /** The same with periods in which what costs something later is free. */
    public ModeRules free(FreePeriods periods) {
        return new ModeRules(windows, after, noShow, coolingOff, nonRefundable, deposit, leaving, Optional.of(periods));
    }

    /** Until when is free what costs something later. */
    public FreePeriods freePeriods() {
        return free.orElse(FreePeriods.UNSAID);
    }

    /** An amount that it asks for in another currency, of which nothing can be taken of a price (domain P0). */
    public Optional<Money> foreignTo(CurrencyUnit currency) {
        return penalties()
                .flatMap(penalty -> penalty instanceof Penalty.Fixed fixed ? Stream.of(fixed.amount()) : Stream.empty())
                .filter(amount -> !amount.currency().equals(currency))
                .findFirst();
    }

    /** Of the windows, of the time after them, and of who never comes. */
    Stream<Penalty> penalties() {
        return inOrder(windows, after, noShow);
    }

    private static Stream<Penalty> inOrder(List<PenaltyWindow> windows, Penalty after, Penalty noShow) {
        return Stream.concat(windows.stream().map(PenaltyWindow::penalty), Stream.of(after, noShow));
    }

    /** Whether nothing of it is ever given back, at whatever time: a non-refundable rate (domain L4). */
    public boolean isNonRefundable() {
        return windows.isEmpty()
                && coolingOff.isEmpty()
                && after instanceof Penalty.Percent percent
                && percent.percent().value().compareTo(BigDecimal.valueOf(100)) >= 0;
    }

    /** What a cancellation costs and returns. */
    public Settlement settle(CancellationCase facts) {
        return PolicyRules.settle(this, facts);
    }

    /** Told apart by how far away they are from a start that no clock change is near. */
    private static void requireDecreasing(List<PenaltyWindow> windows) {
        ZonedDateTime start = ZonedDateTime.parse("2026-06-15T12:00:00Z");
        for (int i = 1; i < windows.size(); i++) {
            Notice longer = windows.get(i - 1).notice();
            Notice shorter = windows.get(i).notice();
            if (!longer.cutoff(start).isBefore(shorter.cutoff(start))) {
                throw new IllegalArgumentException(
                        "expected windows of less and less notice, got " + shorter + " after " + longer);
            }
        }
    }

    /**
     * Nobody means a later penalty that is less than an earlier one, as far as that can be told without a price: of two amounts,
     * two shares, or two numbers of units. Whether an amount is less than a share is told by what is given up, and either may
     * come first (POL-02); where it is, the earlier one goes on to count.
     */
    private static void requireNeverCheaper(List<PenaltyWindow> windows, Penalty after, Penalty noShow) {
        List<Penalty> inOrder = inOrder(windows, after, noShow).toList();
        for (int later = 1; later < inOrder.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                if (inOrder.get(later).isAlwaysLessThan(inOrder.get(earlier))) {
                    throw new IllegalArgumentException(
                            "expected penalties that never fall as the start comes nearer, got " + inOrder.get(later)
                                    + " after " + inOrder.get(earlier));
                }
            }
        }
    }

    /**
     * Second thoughts are free within a time of booking, at least so many calendar days ahead.
     *
     * @param within after booking
     * @param daysAhead of the start
     */
    public record CoolingOff(Duration within, int daysAhead) {
        public CoolingOff {
            if (within.isNegative() || daysAhead < 0) {
                throw new IllegalArgumentException(
                        "expected a time and days of 0 or more, got " + within + " and " + daysAhead);
            }
        }
    }

    /**
     * How a rental by the month is left (domain L7).
     *
     * @param noticeDays from the notice to the earliest end
     * @param breakMonths whole months' rent for leaving a lease before its end
     * @param toldDays how many days before it goes on by itself its customer is told, so that notice can still be given
     *     (BKG-45, INV-11); a week where nothing is said
     */
    public record Leaving(int noticeDays, int breakMonths, Optional<Integer> toldDays) {

        private static final int A_WEEK = 7;
        private static final int A_YEAR = 366;

        public Leaving {
            if (noticeDays < 0 || breakMonths < 0) {
                throw new IllegalArgumentException(
                        "expected days and months of 0 or more, got " + noticeDays + " and " + breakMonths);
            }
            if (toldDays.filter(days -> days < 0 || days > A_YEAR).isPresent()) {
                throw new IllegalArgumentException("expected a customer to be told 0 to " + A_YEAR
                        + " days before a renewal, got " + toldDays.get());
            }
        }

        /** Where nothing is said of renewals. */
        public Leaving(int noticeDays, int breakMonths) {
            this(noticeDays, breakMonths, Optional.empty());
        }

        /** The same, told of so many days before. */
        public Leaving telling(int days) {
            return new Leaving(noticeDays, breakMonths, Optional.of(days));
        }

        /** How many days before it goes on by itself its customer is told. */
        public int told() {
            return toldDays.orElse(A_WEEK);
        }
    }
}
