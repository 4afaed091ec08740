package dev.rentwright.pricing;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/**
 * Which rules win at which price units (domain P6): of each exclusive group, at each unit, the first of those that match.
 * In the order in which they are applied.
 */
final class Winners {

    static final Winners NONE = new Winners(new CompiledRule[0], 0, 0, new long[0]);

    private static final Comparator<CompiledRule> BY_PLACE = Comparator.comparingInt(CompiledRule::place);

    private final CompiledRule[] rules;
    private final int size;
    private final int words;

    /** For the rule of each place in the order of application, a bit for each unit. */
    private final long[] units;

    private Winners(CompiledRule[] rules, int size, int words, long[] units) {
        this.rules = rules;
        this.size = size;
        this.words = words;
        this.units = units;
    }

    static Winners of(RuleIndex index, Optional<Route> route, UnitDates dates, RuleTree.Asked asked) {
        CompiledRule[] found = index.find(route, asked);
        if (found.length == 0) {
            return NONE;
        }
        int words = (dates.size() + Long.SIZE - 1) / Long.SIZE;
        long[] taken = new long[index.groups() * words];
        CompiledRule[] inOrder = found.clone();
        Arrays.sort(inOrder, BY_PLACE);
        long[] units = new long[found.length * words];
        for (CompiledRule rule : found) {
            int place = Arrays.binarySearch(inOrder, rule, BY_PLACE);
            for (int word = 0; word < words; word++) {
                long matching = dates.within(
                        rule.reach().from(), rule.reach().to(), rule.reach().weekdays(), word);
                if (rule.group() >= 0) {
                    int group = rule.group() * words + word;
                    long free = matching & ~taken[group];
                    taken[group] |= matching;
                    matching = free;
                }
                units[place * words + word] = matching;
            }
        }
        return withoutLosers(inOrder, words, units);
    }

    /** Most rules that match win nowhere, and need no room in what follows. */
    private static Winners withoutLosers(CompiledRule[] rules, int words, long[] units) {
        int winners = 0;
        for (int place = 0; place < rules.length; place++) {
            long any = 0;
            for (int word = 0; word < words; word++) {
                any |= units[place * words + word];
            }
            if (any != 0) {
                rules[winners] = rules[place];
                System.arraycopy(units, place * words, units, winners * words, words);
                winners++;
            }
        }
        return new Winners(rules, winners, words, units);
    }

    int size() {
        return size;
    }

    CompiledRule rule(int place) {
        return rules[place];
    }

    /** How many units a rule wins, at least one. */
    int count(int place) {
        int count = 0;
        for (int word = 0; word < words; word++) {
            count += Long.bitCount(units[place * words + word]);
        }
        return count;
    }

    /** The first unit at or after one at which a rule wins, or -1. */
    int next(int place, int from) {
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
