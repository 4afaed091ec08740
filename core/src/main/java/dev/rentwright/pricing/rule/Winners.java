package dev.rentwright.pricing.rule;

import dev.rentwright.pricing.exact.DecimalSum;
import dev.rentwright.pricing.exact.RuleSum;
import dev.rentwright.pricing.exact.Runs;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which rules win at which price units (domain P6), in the order in which they are applied. Immutable. */
public final class Winners {

    public static final Winners NONE = new Winners(new CompiledRule[0], 0, new long[0]);

    /** Of these those in some places win; others may win elsewhere. */
    private final CompiledRule[] rules;

    private final int[] places;

    /** How many units each of them wins. */
    private final int[] counts;

    /** For each rule a bit for each unit, the first of which may be another's, and how many words have them. */
    private final long[] units;

    private final int wordsOfRule;
    private final int first;
    private final int count;

    private final int finest;

    /** What they make of prices, where that is known. */
    private final Optional<RuleWeights> weights;

    private final Optional<PricedDates> priced;

    /** Rules and what they won of so many units. */
    private Winners(CompiledRule[] rules, int count, long[] units) {
        this.rules = rules;
        this.places = new int[rules.length];
        this.counts = new int[rules.length];
        this.units = units;
        this.wordsOfRule = words(count);
        this.first = 0;
        this.count = count;
        int decimals = 0;
        for (int place = 0; place < rules.length; place++) {
            decimals = Math.max(decimals, rules[place].addedScale());
            places[place] = place;
            for (int word = 0; word < wordsOfRule; word++) {
                counts[place] += Long.bitCount(units[place * wordsOfRule + word]);
            }
        }
        this.finest = decimals;
        this.weights = Optional.empty();
        this.priced = Optional.empty();
    }

    /** Of all those in some places, at so many units from one on. */
    private Winners(
            Winners all,
            int[] places,
            int[] counts,
            int first,
            int count,
            Optional<RuleWeights> weights,
            Optional<PricedDates> priced) {
        this.rules = all.rules;
        this.places = places;
        this.counts = counts;
        this.units = all.units;
        this.wordsOfRule = all.wordsOfRule;
        this.first = first;
        this.count = count;
        this.finest = all.finest;
        this.weights = weights;
        this.priced = priced;
    }

    /** Of rules that match some unit, those that win one: in each exclusive group the first. */
    static Winners of(RuleIndex index, List<CompiledRule> found, UnitDates dates) {
        CompiledRule[] byRank = found.toArray(CompiledRule[]::new);
        Arrays.sort(byRank, Comparator.comparingInt(CompiledRule::rank));
        int words = words(dates.size());
        long[] taken = new long[index.groups() * words];
        CompiledRule[] rules = new CompiledRule[byRank.length];
        long[] units = new long[byRank.length * words];
        long[] won = new long[words];
        int size = 0;
        for (CompiledRule rule : byRank) {
            if (win(rule, dates, taken, won)) {
                int at = size;
                while (at > 0 && rules[at - 1].place() > rule.place()) {
                    at--;
                }
                System.arraycopy(rules, at, rules, at + 1, size - at);
                System.arraycopy(units, at * words, units, (at + 1) * words, (size - at) * words);
                rules[at] = rule;
                System.arraycopy(won, 0, units, at * words, words);
                size++;
            }
        }
        return new Winners(Arrays.copyOf(rules, size), dates.size(), Arrays.copyOf(units, size * words));
    }

    /** What a rule matches and no other of its group has; most rules that match win nowhere. */
    private static boolean win(CompiledRule rule, UnitDates dates, long[] taken, long[] won) {
        CompiledRule.Reach reach = rule.reach();
        long any = 0;
        for (int word = 0; word < won.length; word++) {
            long matching = dates.within(reach.from(), reach.to(), reach.weekdays(), word);
            if (rule.group() >= 0) {
                int group = rule.group() * won.length + word;
                won[word] = matching & ~taken[group];
                taken[group] |= matching;
            } else {
                won[word] = matching;
            }
            any |= won[word];
        }
        return any != 0;
    }

    /**
     * Those that win some of the units from one on, of so many.
     *
     * @param winning which they are
     * @param won how many units each of these wins
     * @param known what all make of prices
     */
    Winners part(
            int[] winning, int[] won, int from, int size, Optional<RuleWeights> known, Optional<PricedDates> priced) {
        return new Winners(this, winning, won, from, size, known, priced);
    }

    public int size() {
        return places.length;
    }

    public CompiledRule rule(int place) {
        return rules[places[place]];
    }

    /** How they work one after the other. */
    public List<RuleStep> steps() {
        return RuleStep.of(this);
    }

    /** Whether what they make of prices is known: see {@link RuleWeights}. */
    public boolean tell(Runs prices, long parts, boolean hours) {
        return weights.isPresent() && weights.get().tell(first, prices, parts, hours);
    }

    /** What each of them changes in all, where that is known. */
    public RuleSum[] sums(Runs prices, long denominator, long parts, boolean hours) {
        RuleWeights known = weights.orElseThrow();
        RuleSum[] sums = new RuleSum[places.length];
        for (int place = 0; place < sums.length; place++) {
            int won = counts[place] - (hours ? last(place) : 0);
            sums[place] = known.sum(places[place], first, prices, denominator, parts, hours ? count - 1 : count, won);
        }
        return sums;
    }

    /** Whether what they make of what their dates cost is known, and of so much for extra hours: see {@link PricedDates}. */
    public boolean tell(long hours) {
        return priced.isPresent() && priced.get().tell(hours);
    }

    /** What one of them changes of that in all, on so many dates and of the hours on the date behind them. */
    public DecimalSum sum(int place, int days, long hours) {
        return priced.orElseThrow().sum(places[place], first, days, hours);
    }

    /** 1 where a rule wins the last unit. */
    private int last(int place) {
        int unit = first + count - 1;
        return (int) (units[places[place] * wordsOfRule + unit / Long.SIZE] >>> unit) & 1;
    }

    /** The decimals of the finest amount that one of them adds. */
    public int finest() {
        return finest;
    }

    /** How many words have a bit for each unit. */
    public int words() {
        return words(count);
    }

    /** The units that a rule wins, 64 of them to a word. */
    public long units(int place, int word) {
        int begin = word * Long.SIZE;
        int from = first + begin;
        int at = places[place] * wordsOfRule + from / Long.SIZE;
        long bits = units[at] >>> from;
        if (from / Long.SIZE + 1 < wordsOfRule) {
            bits |= units[at + 1] << 1 << (Long.SIZE - 1 - from % Long.SIZE);
        }
        return bits & (-1L >>> (Long.SIZE - Math.min(Long.SIZE, count - begin)));
    }

    /** The units that one of some rules wins. */
    public long units(int from, int next, int word) {
        long won = 0;
        for (int place = from; place < next; place++) {
            won |= units(place, word);
        }
        return won;
    }

    /** How many units a rule wins, at least one. */
    public int count(int place) {
        return counts[place];
    }

    /** The first unit at or after one at which a rule wins, or -1. */
    public int next(int place, int from) {
        long before = -1L << from;
        for (int word = from / Long.SIZE; word < words(); word++) {
            long rest = units(place, word) & before;
            if (rest != 0) {
                return word * Long.SIZE + Long.numberOfTrailingZeros(rest);
            }
            before = -1L;
        }
        return -1;
    }

    private static int words(int units) {
        return (units + Long.SIZE - 1) / Long.SIZE;
    }
}
