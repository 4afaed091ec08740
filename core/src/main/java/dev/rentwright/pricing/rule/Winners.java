package dev.rentwright.pricing.rule;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which rules win at which price units (domain P6), in the order in which they are applied. Immutable. */
public final class Winners {

    public static final Winners NONE = new Winners(new CompiledRule[0], 0, new long[0]);

    private final CompiledRule[] rules;
    private final int words;

    /** For each rule a bit for each unit. */
    private final long[] units;

    private final List<RuleStep> steps;
    private final int finest;

    /** Whether they were asked for again, and then what they make of prices, where it can be told by weights. */
    private final boolean weighed;

    private final Optional<RuleWeights> weights;

    /**
     * Rules and what they won.
     *
     * @param words how many words have a bit for each unit
     */
    private Winners(CompiledRule[] rules, int words, long[] units) {
        this.rules = rules;
        this.words = words;
        this.units = units;
        this.steps = RuleStep.of(this);
        int decimals = 0;
        for (CompiledRule rule : rules) {
            decimals = Math.max(decimals, rule.addedScale());
        }
        this.finest = decimals;
        this.weighed = false;
        this.weights = Optional.empty();
    }

    private Winners(Winners same, Optional<RuleWeights> weights) {
        this.rules = same.rules;
        this.words = same.words;
        this.units = same.units;
        this.steps = same.steps;
        this.finest = same.finest;
        this.weighed = true;
        this.weights = weights;
    }

    /** Of rules that match some unit, those that win one: in each exclusive group the first. */
    static Winners of(RuleIndex index, List<CompiledRule> found, UnitDates dates) {
        CompiledRule[] byRank = found.toArray(CompiledRule[]::new);
        Arrays.sort(byRank, Comparator.comparingInt(CompiledRule::rank));
        int words = (dates.size() + Long.SIZE - 1) / Long.SIZE;
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
        return new Winners(Arrays.copyOf(rules, size), words, Arrays.copyOf(units, size * words));
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

    public int size() {
        return rules.length;
    }

    public CompiledRule rule(int place) {
        return rules[place];
    }

    /** How they work one after the other. */
    public List<RuleStep> steps() {
        return steps;
    }

    boolean areWeighed() {
        return weighed;
    }

    /** The same with their weights at so many units, where they can have any: made for who asks more than once. */
    Winners weighed(int size) {
        for (CompiledRule rule : rules) {
            if (rule.hasSteps()) {
                return new Winners(this, Optional.empty());
            }
        }
        return new Winners(this, RuleWeights.of(this, size));
    }

    /** What they make of prices, where it is known. */
    public Optional<RuleWeights> weights() {
        return weights;
    }

    /** The decimals of the finest amount that one of them adds. */
    public int finest() {
        return finest;
    }

    /** How many words have a bit for each unit. */
    public int words() {
        return words;
    }

    /** The units that a rule wins, 64 of them to a word. */
    public long units(int place, int word) {
        return units[place * words + word];
    }

    /** The units that one of some rules wins. */
    public long units(int first, int next, int word) {
        long won = 0;
        for (int place = first; place < next; place++) {
            won |= units(place, word);
        }
        return won;
    }

    /** How many units a rule wins, at least one. */
    public int count(int place) {
        int count = 0;
        for (int word = 0; word < words; word++) {
            count += Long.bitCount(units[place * words + word]);
        }
        return count;
    }

    /** The first unit at or after one at which a rule wins, or -1. */
    public int next(int place, int from) {
        int word = from / Long.SIZE;
        if (word >= words) {
            return -1;
        }
        long rest = units[place * words + word] & -1L << from;
        while (rest == 0) {
            word++;
            if (word == words) {
                return -1;
            }
            rest = units[place * words + word];
        }
        return word * Long.SIZE + Long.numberOfTrailingZeros(rest);
    }
}
