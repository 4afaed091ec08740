package dev.rentwright.pricing;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which rules win at which price units (domain P6): of each exclusive group, at each unit, the first of those that match.
 * In the order in which they are applied.
 */
final class Winners {

    static final Winners NONE = new Winners(new CompiledRule[0], 0, 0, new long[0]);

    private final CompiledRule[] rules;
    private final int size;
    private final int words;

    /** For each rule a bit for each unit. */
    private final long[] units;

    private Winners(CompiledRule[] rules, int size, int words, long[] units) {
        this.rules = rules;
        this.size = size;
        this.words = words;
        this.units = units;
    }

    static Winners of(RuleIndex index, Optional<Route> route, UnitDates dates, RuleTree.Asked asked) {
        Places found = index.find(route, asked);
        if (found.size() == 0) {
            return NONE;
        }
        int words = (dates.size() + Long.SIZE - 1) / Long.SIZE;
        long[] units = new long[found.size() * words];
        long[] taken = new long[index.groups() * words];
        if (index.winnersApplyFirst()) {
            for (int at = 0; at < found.size(); at++) {
                win(index.rule(found.get(at)), dates, words, taken, units, at);
            }
        } else {
            for (int at : strongestFirst(index, found)) {
                win(index.rule(found.get(at)), dates, words, taken, units, at);
            }
        }
        return withoutLosers(index, found, words, units);
    }

    private static int[] strongestFirst(RuleIndex index, Places found) {
        return IntStream.range(0, found.size())
                .boxed()
                .sorted(Comparator.comparingInt(at -> index.rule(found.get(at)).rank()))
                .mapToInt(at -> at)
                .toArray();
    }

    /** Gives a rule the units that it matches and that no other of its group has. */
    private static void win(CompiledRule rule, UnitDates dates, int words, long[] taken, long[] units, int at) {
        CompiledRule.Reach reach = rule.reach();
        for (int word = 0; word < words; word++) {
            long matching = dates.within(reach.from(), reach.to(), reach.weekdays(), word);
            if (rule.group() >= 0) {
                int group = rule.group() * words + word;
                long free = matching & ~taken[group];
                taken[group] |= matching;
                matching = free;
            }
            units[at * words + word] = matching;
        }
    }

    /** Most rules that match win nowhere, and need no room in what follows. */
    private static Winners withoutLosers(RuleIndex index, Places found, int words, long[] units) {
        CompiledRule[] rules = new CompiledRule[found.size()];
        int winners = 0;
        for (int at = 0; at < rules.length; at++) {
            long any = 0;
            for (int word = 0; word < words; word++) {
                any |= units[at * words + word];
            }
            if (any != 0) {
                rules[winners] = index.rule(found.get(at));
                System.arraycopy(units, at * words, units, winners * words, words);
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

    /** How many words have a bit for each unit. */
    int words() {
        return words;
    }

    /** The units that a rule wins, 64 of them to a word. */
    long units(int place, int word) {
        return units[place * words + word];
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
