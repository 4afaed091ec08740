package dev.rentwright.proof;

import dev.rentwright.money.Fraction;
import dev.rentwright.money.UnitPrice;
import dev.rentwright.tariff.RatePlan;
import dev.rentwright.tariff.RateTier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Blocks of days (domain P2, P3), every multiset of them tried in turn.
 *
 * @param tier whose block it is
 * @param length how many rental days it covers
 * @param price of one block
 */
record BlockProof(RateTier tier, int length, UnitPrice price) {

    /** The plan's blocks, longest first. */
    static List<BlockProof> of(RatePlan plan) {
        List<BlockProof> blocks = new ArrayList<>();
        for (RateTier tier : List.of(RateTier.MONTHLY, RateTier.BI_WEEKLY, RateTier.WEEKLY, RateTier.DAILY)) {
            TimeProof.price(plan, tier).ifPresent(price -> blocks.add(new BlockProof(tier, plan.days(tier), price)));
        }
        blocks.sort(Comparator.comparing(BlockProof::length).reversed());
        return blocks;
    }

    /** As many as fit, the longest first. */
    static Cover greedy(List<BlockProof> blocks, long days) {
        Cover cover = Cover.NOTHING;
        long left = days;
        for (BlockProof block : blocks) {
            cover = cover.and(block, left / block.length);
            left %= block.length;
        }
        return cover;
    }

    /** One tier alone; of equal costs the longer block. */
    static Cover single(List<BlockProof> blocks, long days) {
        return blocks.stream()
                .map(block -> Cover.NOTHING.and(block, started(days, block.length)))
                .min(Comparator.comparing(Cover::cost))
                .orElseThrow();
    }

    /** The least cost, then the fewest blocks, then the longer ones. */
    static Cover cheapest(List<BlockProof> blocks, long days) {
        return better(blocks, days, Cover.NOTHING, Optional.empty()).orElseThrow();
    }

    private static Optional<Cover> better(List<BlockProof> blocks, long days, Cover sofar, Optional<Cover> best) {
        if (best.filter(found -> found.cost().compareTo(sofar.cost()) < 0).isPresent()) {
            return best;
        }
        BlockProof longest = blocks.get(0);
        if (blocks.size() == 1) {
            Cover whole = sofar.and(longest, started(days, longest.length));
            return best.filter(found -> Cover.BEST_FIRST.compare(found, whole) <= 0)
                    .or(() -> Optional.of(whole));
        }
        Optional<Cover> found = best;
        for (long count = started(days, longest.length); count >= 0; count--) {
            long left = Math.max(0, days - count * longest.length);
            found = better(blocks.subList(1, blocks.size()), left, sofar.and(longest, count), found);
        }
        return found;
    }

    private static long started(long days, int length) {
        return days / length + (days % length == 0 ? 0 : 1);
    }

    /**
     * Some blocks.
     *
     * @param piles how many of each, longest first
     * @param cost of all, exactly
     */
    record Cover(List<Pile> piles, Fraction cost) {

        static final Cover NOTHING = new Cover(List.of(), Fraction.ZERO);

        /** Both have the same blocks in the same order, longest first: more of the first that differs are longer ones. */
        static final Comparator<Cover> BEST_FIRST =
                Comparator.comparing(Cover::cost).thenComparing(Cover::blocks).thenComparing(Cover::longerFirst);

        Cover and(BlockProof block, long count) {
            List<Pile> more = new ArrayList<>(piles);
            more.add(new Pile(block, count));
            return new Cover(List.copyOf(more), cost.plus(block.price().exact().times(count)));
        }

        long blocks() {
            return piles.stream().mapToLong(Pile::count).sum();
        }

        private static int longerFirst(Cover one, Cover other) {
            for (int i = 0; i < one.piles.size(); i++) {
                int more = Long.compare(
                        other.piles.get(i).count(), one.piles.get(i).count());
                if (more != 0) {
                    return more;
                }
            }
            return 0;
        }
    }

    /** So many blocks of one tier. */
    record Pile(BlockProof block, long count) {}
}
