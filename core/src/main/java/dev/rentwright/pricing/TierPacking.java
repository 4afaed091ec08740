package dev.rentwright.pricing;

import dev.rentwright.money.Fraction;
import dev.rentwright.tariff.RatePlan;
import dev.rentwright.tariff.RateTier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The strategy {@code CHEAPEST} (domain P3): the least-cost set of blocks that covers at least so many days; of equal ones
 * the fewest blocks, then the longer ones. A block may cover more than is asked, which is what keeps the price from falling
 * when a rental gets longer.
 *
 * <p>Found by going up from no days at all: the best cover of k days is one block on top of the best cover of what the block
 * leaves. Time and memory grow with days times tiers.
 */
final class TierPacking {

    private final List<Block> blocks;

    TierPacking(RatePlan plan) {
        this.blocks = RateTier.BLOCKS.stream()
                .flatMap(tier -> plan.rate(tier).stream()
                        .map(rate -> new Block(tier, rate.effective().exact())))
                .toList();
    }

    /** How many blocks of each tier cover the days best. */
    Cover cheapest(long days) {
        List<Cover> best = new ArrayList<>();
        best.add(Cover.NOTHING);
        for (int covered = 1; covered <= days; covered++) {
            best.add(onTopOf(best, covered));
        }
        return best.get(Math.toIntExact(days));
    }

    private Cover onTopOf(List<Cover> best, int days) {
        Stream<Cover> candidates = blocks.stream()
                .map(block -> best.get(Math.max(0, days - block.tier().days())).and(block));
        return Collections.min(candidates.toList(), Cover.ORDER);
    }

    private record Block(RateTier tier, Fraction price) {}

    /** So many blocks of each tier, and what they cost. */
    record Cover(Map<RateTier, Integer> counts, Fraction cost, int blocks) {

        private static final Cover NOTHING = new Cover(Map.of(), Fraction.ZERO, 0);

        private static final Comparator<Cover> ORDER = Comparator.comparing(Cover::cost)
                .thenComparingInt(Cover::blocks)
                .thenComparing((one, other) -> one.longerFirst(other));

        private Cover and(Block block) {
            Map<RateTier, Integer> more = new EnumMap<>(RateTier.class);
            more.putAll(counts);
            more.merge(block.tier(), 1, Integer::sum);
            return new Cover(more, cost.plus(block.price()), blocks + 1);
        }

        private int longerFirst(Cover other) {
            for (RateTier tier : RateTier.BLOCKS) {
                int difference = other.count(tier) - count(tier);
                if (difference != 0) {
                    return difference;
                }
            }
            return 0;
        }

        int count(RateTier tier) {
            return counts.getOrDefault(tier, 0);
        }
    }
}
