package dev.rentwright.bench;

import dev.rentwright.bench.QuoteJob.Card;
import java.util.Arrays;

/** The cheapest cover (domain P3) of every number of days below a given one, worked out beforehand. */
final class TierCover {

    static final String[] NAMES = {"MONTHLY", "BI_WEEKLY", "WEEKLY", "DAILY"};

    private static final int[] LENGTHS = {30, 14, 7, 1};

    final long[] prices;
    final long[] cost;

    /** How many blocks of each tier, longest first. */
    final int[][] blocks;

    TierCover(Card card, int numbers) {
        prices = new long[] {card.monthly(), card.biWeekly(), card.weekly(), card.daily()};
        cost = new long[numbers];
        blocks = new int[numbers][LENGTHS.length];
        for (int days = 1; days < numbers; days++) {
            cover(days);
        }
    }

    /** One block on top of the best cover of what it leaves: the cheapest, then fewest blocks, then longer ones. */
    private void cover(int days) {
        cost[days] = Long.MAX_VALUE;
        for (int tier = 0; tier < LENGTHS.length; tier++) {
            int below = Math.max(0, days - LENGTHS[tier]);
            int[] candidate = blocks[below].clone();
            candidate[tier]++;
            long price = cost[below] + prices[tier];
            if (price < cost[days] || (price == cost[days] && isBetter(candidate, blocks[days]))) {
                cost[days] = price;
                blocks[days] = candidate;
            }
        }
    }

    private static boolean isBetter(int[] one, int[] other) {
        int fewer = Integer.compare(sum(other), sum(one));
        return fewer > 0 || (fewer == 0 && Arrays.compare(one, other) > 0);
    }

    private static int sum(int[] blocks) {
        return Arrays.stream(blocks).sum();
    }
}
