package dev.rentwright.pricing.rule;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;

/**
 * Which rules win on each of some dates in a row, and what they make of prices there, so that a rental on any of these dates
 * finds it; and of the prices of the plan that asked last, if it asks often. Thread-safe.
 */
final class KnownDates {

    /** How many; every half of them another row begins, so that a rental of up to that many dates is within one. */
    static final int SIZE = 256;

    private static final int HALF = SIZE / 2;

    /** At which question in a row by the same prices these are added up. */
    private static final int OFTEN = 8;

    private final int first;
    private final Winners winners;
    private final Optional<RuleWeights> weights;

    /** For each date a bit for each rule that wins there; none where there are more than bits. */
    private final long[] won;

    /** For each rule and date, and behind the last: on how many dates before it the rule wins. */
    private final int[] before;

    /** By which prices it was asked last: plans that take turns are not worth what it takes to add them up. */
    private final AtomicReference<Asked> last = new AtomicReference<>(Asked.NEVER);

    private KnownDates(UnitDates dates, Winners winners) {
        this.first = dates.first();
        this.winners = winners;
        this.weights = RuleWeights.of(winners, dates.size());
        this.won = new long[winners.size() <= Long.SIZE ? SIZE : 0];
        this.before = new int[winners.size() * (SIZE + 1)];
        for (int place = 0; place < winners.size(); place++) {
            for (int word = 0; word < winners.words(); word++) {
                enter(place, winners.units(place, word), word * Long.SIZE);
            }
        }
    }

    private void enter(int place, long units, int first) {
        for (int bit = 0; bit < Long.SIZE; bit++) {
            long wins = (units >>> bit) & 1;
            int date = first + bit;
            int row = date * winners.size() + place;
            before[row + winners.size()] = before[row] + (int) wins;
            if (won.length > 0) {
                won[date] |= wins << place;
            }
        }
    }

    /** Dates in a row, and who wins on each. */
    static KnownDates of(UnitDates dates, Winners winners) {
        return new KnownDates(dates, winners);
    }

    /** Whether some dates are all within a row. */
    static boolean contain(UnitDates dates) {
        return dates.isRow() && dates.size() <= HALF && dates.first() < Integer.MAX_VALUE - SIZE;
    }

    /** Which row some dates are within. */
    static int stretch(UnitDates dates) {
        return Math.floorDiv(dates.first(), HALF);
    }

    /** The dates of a row. */
    static UnitDates dates(int stretch) {
        return UnitDates.inRow(stretch * HALF, SIZE);
    }

    /** How many rules win on one of them at least. */
    int rules() {
        return winners.size();
    }

    /** Who wins on some of them, and what they make of what these cost. */
    Winners on(UnitDates dates, DatePrices prices) {
        int from = dates.first() - first;
        int size = dates.size();
        int[] winning = won.length > 0 ? few(from, size) : many(from, size);
        int[] counts = new int[winning.length];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = count(winning[i], from, size);
        }
        return winners.part(winning, counts, from, size, weights, priced(prices));
    }

    private Optional<PricedDates> priced(DatePrices prices) {
        Asked before = Objects.requireNonNull(last.get(), "never empty");
        boolean again = before.prices == prices;
        if (again && before.times == OFTEN) {
            return before.priced;
        }
        if (prices == DatePrices.NONE) {
            return Optional.empty();
        }
        int times = again ? before.times + 1 : 1;
        Optional<PricedDates> priced = times < OFTEN
                ? Optional.empty()
                : weights.flatMap(known -> PricedDates.of(known, winners, UnitDates.inRow(first, SIZE), prices));
        last.set(new Asked(prices, times, priced));
        return priced;
    }

    /** On how many of the dates a rule wins. */
    private int count(int place, int from, int size) {
        int rules = winners.size();
        return before[(from + size) * rules + place] - before[from * rules + place];
    }

    private int[] few(int from, int size) {
        long any = 0;
        for (int date = from; date < from + size; date++) {
            any |= won[date];
        }
        int[] winning = new int[Long.bitCount(any)];
        for (int i = 0; i < winning.length; i++) {
            winning[i] = Long.numberOfTrailingZeros(any);
            any &= any - 1;
        }
        return winning;
    }

    private int[] many(int from, int size) {
        return IntStream.range(0, winners.size())
                .filter(place -> count(place, from, size) > 0)
                .toArray();
    }

    /** Prices, how many questions in a row were by them, and what rules make of them as soon as these were many. */
    private record Asked(DatePrices prices, int times, Optional<PricedDates> priced) {

        static final Asked NEVER = new Asked(DatePrices.NONE, 0, Optional.empty());
    }
}
