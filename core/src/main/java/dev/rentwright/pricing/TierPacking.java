package dev.rentwright.pricing;

import dev.rentwright.pricing.exact.Ratio;
import dev.rentwright.tariff.RateTier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/**
 * How rental days become blocks of tiers (domain P2, P3), for one plan. Immutable.
 *
 * <p>{@code CHEAPEST} is found by going up from no days at all: the best cover of k days is one block on top of the best
 * cover of what the block leaves. A block may cover more than is asked, which is what keeps the price from falling when a
 * rental gets longer. Time and memory grow with days times tiers; rentals of up to two months are prepared.
 */
final class TierPacking {

    private static final int PREPARED = 62;

    private final TierPrice[] longestFirst;
    private final int daily;

    /** For each number of days the longest block that is on top of a best cover of them. */
    private final byte[] prepared;

    private TierPacking(TierPrice[] longestFirst) {
        this.longestFirst = longestFirst;
        this.daily = longestFirst.length - 1;
        this.prepared = last(PREPARED);
    }

    /** Of a plan with a daily price, its prices over ten to the power of so many digits. */
    static TierPacking of(ReadyPlan plan, int digits) {
        return new TierPacking(RateTier.BLOCKS.stream()
                .map(tier -> TierPrice.of(plan, tier, digits))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(TierPrice::days).reversed())
                .toArray(TierPrice[]::new));
    }

    /** The least-cost blocks that cover the days; of equal ones the fewest, then the longer ones. */
    Cover cheapest(long days) {
        int rest = Math.toIntExact(days);
        byte[] last = rest <= PREPARED ? prepared : last(rest);
        long[] counts = new long[longestFirst.length];
        while (rest > 0) {
            int block = last[rest];
            counts[block]++;
            rest = Math.max(0, rest - longestFirst[block].days());
        }
        return new Cover(longestFirst, counts);
    }

    /** The longest blocks first, as many as fit. */
    Cover greedy(long days) {
        long[] counts = new long[longestFirst.length];
        long rest = days;
        for (int block = 0; block < counts.length; block++) {
            counts[block] = rest / longestFirst[block].days();
            rest %= longestFirst[block].days();
        }
        return new Cover(longestFirst, counts);
    }

    /** The same blocks and one day's. */
    Cover withOneDayMore(Cover cover) {
        long[] counts = cover.counts().clone();
        counts[daily]++;
        return new Cover(longestFirst, counts);
    }

    /** Blocks of the one tier that covers the days for least, of equal ones of the longest. */
    Cover single(long days) {
        Cover least = single(0, days);
        for (int block = 1; block < longestFirst.length; block++) {
            Cover cover = single(block, days);
            least = cover.cost().compareWith(least.cost()) < 0 ? cover : least;
        }
        return least;
    }

    private Cover single(int block, long days) {
        long[] counts = new long[longestFirst.length];
        long length = longestFirst[block].days();
        counts[block] = (days + length - 1) / length;
        return new Cover(longestFirst, counts);
    }

    private byte[] last(int days) {
        Ratio dearest = longestFirst[0].cost();
        for (TierPrice block : longestFirst) {
            dearest = block.cost().compareWith(dearest) > 0 ? block.cost() : dearest;
        }
        boolean fits =
                Arrays.stream(longestFirst).allMatch(block -> block.cost().isNarrow())
                        && dearest.numerator() <= Long.MAX_VALUE / (days + 1L);
        return fits ? lastOfWholeNumbers(days) : lastOfAnySize(days);
    }

    private byte[] lastOfWholeNumbers(int days) {
        byte[] last = new byte[days + 1];
        long[] costs = new long[days + 1];
        int[] blocks = new int[days + 1];
        for (int covered = 1; covered <= days; covered++) {
            costs[covered] = Long.MAX_VALUE;
            for (int i = 0; i < longestFirst.length; i++) {
                int below = Math.max(0, covered - longestFirst[i].days());
                long cost = costs[below] + longestFirst[i].cost().numerator();
                if (cost < costs[covered] || (cost == costs[covered] && blocks[below] + 1 < blocks[covered])) {
                    costs[covered] = cost;
                    blocks[covered] = blocks[below] + 1;
                    last[covered] = (byte) i;
                }
            }
        }
        return last;
    }

    private byte[] lastOfAnySize(int days) {
        byte[] last = new byte[days + 1];
        Ratio[] costs = new Ratio[days + 1];
        int[] blocks = new int[days + 1];
        costs[0] = Ratio.of(0, 1);
        for (int covered = 1; covered <= days; covered++) {
            for (int i = 0; i < longestFirst.length; i++) {
                int below = Math.max(0, covered - longestFirst[i].days());
                Ratio cost = costs[below].plus(longestFirst[i].cost());
                int difference = i == 0 ? -1 : cost.compareWith(costs[covered]);
                if (difference < 0 || (difference == 0 && blocks[below] + 1 < blocks[covered])) {
                    costs[covered] = cost;
                    blocks[covered] = blocks[below] + 1;
                    last[covered] = (byte) i;
                }
            }
        }
        return last;
    }

    /** So many blocks of each tier, the longest first. */
    static final class Cover {
        private final TierPrice[] longestFirst;
        private final long[] counts;

        private Cover(TierPrice[] longestFirst, long[] counts) {
            this.longestFirst = longestFirst;
            this.counts = counts;
        }

        int tiers() {
            return counts.length;
        }

        TierPrice price(int tier) {
            return longestFirst[tier];
        }

        long count(int tier) {
            return counts[tier];
        }

        Ratio cost() {
            Ratio cost = longestFirst[0].cost().times(counts[0]);
            for (int tier = 1; tier < counts.length; tier++) {
                cost = cost.plus(longestFirst[tier].cost().times(counts[tier]));
            }
            return cost;
        }

        private long[] counts() {
            return counts;
        }
    }
}
