package dev.rentwright.pricing;

import dev.rentwright.money.Fraction;
import dev.rentwright.tariff.RatePlan;
import dev.rentwright.tariff.RateTier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How rental days become blocks of tiers (domain P2, P3).
 *
 * <p>{@code CHEAPEST} is found by going up from no days at all: the best cover of k days is one block on top of the best
 * cover of what the block leaves. A block may cover more than is asked, which is what keeps the price from falling when a
 * rental gets longer. Time and memory grow with days times tiers.
 */
final class TierPacking {

    private final List<Block> longestFirst;

    TierPacking(RatePlan plan) {
        this.longestFirst = RateTier.BLOCKS.stream()
                .flatMap(tier -> plan.rate(tier).stream()
                        .map(rate -> new Block(
                                tier, plan.days(tier), rate.effective().exact())))
                .sorted(Comparator.comparing(Block::days).reversed())
                .toList();
    }

    /** The least-cost blocks that cover the days; of equal ones the fewest, then the longer ones. */
    Cover cheapest(long days) {
        List<Best> best = new ArrayList<>();
        best.add(Best.NOTHING);
        for (int covered = 1; covered <= days; covered++) {
            best.add(onTopOf(best, covered));
        }
        Map<RateTier, Long> counts = new EnumMap<>(RateTier.class);
        int rest = Math.toIntExact(days);
        while (rest > 0) {
            Block last = longestFirst.get(best.get(rest).last());
            counts.merge(last.tier(), 1L, Long::sum);
            rest = Math.max(0, rest - last.days());
        }
        return cover(counts);
    }

    /** The longest blocks first, as many as fit. */
    Cover greedy(long days) {
        Map<RateTier, Long> counts = new EnumMap<>(RateTier.class);
        long rest = days;
        for (Block block : longestFirst) {
            if (rest >= block.days()) {
                counts.put(block.tier(), rest / block.days());
                rest %= block.days();
            }
        }
        return cover(counts);
    }

    /** The same blocks and one day's. */
    Cover withOneDayMore(Cover cover) {
        Map<RateTier, Long> counts = new EnumMap<>(RateTier.class);
        cover.blocks().forEach(blocks -> counts.put(blocks.tier(), blocks.count()));
        counts.merge(RateTier.DAILY, 1L, Long::sum);
        return cover(counts);
    }

    /** Blocks of the one tier that covers the days for least, of equal ones of the longest. */
    Cover single(long days) {
        return longestFirst.stream()
                .map(block -> cover(Map.of(block.tier(), (days + block.days() - 1) / block.days())))
                .min(Comparator.comparing(Cover::cost))
                .orElseThrow();
    }

    /** The longest block that is on top of a best cover: so longer ones come first among equals. */
    private Best onTopOf(List<Best> best, int days) {
        Best found = best.get(0);
        for (int i = 0; i < longestFirst.size(); i++) {
            Block block = longestFirst.get(i);
            Best below = best.get(Math.max(0, days - block.days()));
            Best candidate = new Best(below.cost().plus(block.price()), below.blocks() + 1, i);
            found = i == 0 || candidate.beats(found) ? candidate : found;
        }
        return found;
    }

    private Cover cover(Map<RateTier, Long> counts) {
        Fraction cost = longestFirst.stream()
                .map(block -> block.price().times(counts.getOrDefault(block.tier(), 0L)))
                .reduce(Fraction.ZERO, Fraction::plus);
        return new Cover(
                longestFirst.stream()
                        .map(Block::tier)
                        .filter(counts::containsKey)
                        .map(tier -> new Cover.Blocks(tier, counts.getOrDefault(tier, 0L)))
                        .toList(),
                cost);
    }

    private record Block(RateTier tier, int days, Fraction price) {}

    private record Best(Fraction cost, int blocks, int last) {

        static final Best NOTHING = new Best(Fraction.ZERO, 0, 0);

        boolean beats(Best other) {
            int difference = cost.compareTo(other.cost);
            return difference < 0 || (difference == 0 && blocks < other.blocks);
        }
    }

    /** Blocks of each tier, the longest first, and what they cost. */
    record Cover(List<Blocks> blocks, Fraction cost) {
        record Blocks(RateTier tier, long count) {}
    }
}
