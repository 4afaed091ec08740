package dev.rentwright.pricing.rule;

import dev.rentwright.pricing.rule.CompiledRule.Reach;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Rules of one category and place, arranged so that those which cannot match are passed over in whole branches: what a
 * price costs to make depends on the rules that match, not on those that are stored.
 *
 * <p>Each branch knows how far its rules reach, and splits them at the middle of one of their dimensions after the other.
 */
public final class RuleTree {

    /** As few are asked one by one. */
    private static final int LEAF = 4;

    private static final List<Comparator<CompiledRule>> DIMENSIONS = List.of(
            Comparator.comparingInt(rule -> rule.reach().from()),
            Comparator.comparingInt(rule -> rule.reach().least()),
            Comparator.comparingInt(rule -> rule.reach().to()),
            Comparator.comparingInt(rule -> rule.reach().most()),
            Comparator.comparingLong(rule -> rule.reach().earliest()));

    private final Reach reach;

    /** Two, or none. */
    private final RuleTree[] branches;

    private final CompiledRule[] rules;

    private RuleTree(Reach reach, RuleTree[] branches, CompiledRule[] rules) {
        this.reach = reach;
        this.branches = branches;
        this.rules = rules;
    }

    /** Of at least one rule. */
    static RuleTree of(List<CompiledRule> rules) {
        return of(rules.toArray(CompiledRule[]::new), 0);
    }

    private static RuleTree of(CompiledRule[] rules, int turn) {
        Reach reach = rules[0].reach();
        for (CompiledRule rule : rules) {
            reach = reach.and(rule.reach());
        }
        if (rules.length <= LEAF) {
            return new RuleTree(reach, new RuleTree[0], rules);
        }
        int dimension = differing(rules, turn);
        Arrays.sort(rules, DIMENSIONS.get(dimension));
        int middle = rules.length / 2;
        return new RuleTree(
                reach,
                new RuleTree[] {
                    of(Arrays.copyOfRange(rules, 0, middle), dimension + 1),
                    of(Arrays.copyOfRange(rules, middle, rules.length), dimension + 1)
                },
                new CompiledRule[0]);
    }

    /** The next dimension in which not all are the same. */
    private static int differing(CompiledRule[] rules, int turn) {
        for (int i = 0; i < DIMENSIONS.size(); i++) {
            Comparator<CompiledRule> dimension = DIMENSIONS.get((turn + i) % DIMENSIONS.size());
            for (CompiledRule rule : rules) {
                if (dimension.compare(rule, rules[0]) != 0) {
                    return (turn + i) % DIMENSIONS.size();
                }
            }
        }
        return 0;
    }

    /** Adds the rules that some unit of these dates may match. */
    void find(Asked asked, List<CompiledRule> found) {
        if (!asked.meets(reach)) {
            return;
        }
        for (RuleTree branch : branches) {
            branch.find(asked, found);
        }
        for (CompiledRule rule : rules) {
            if (asked.meets(rule.reach())) {
                found.add(rule);
            }
        }
    }

    /**
     * What is asked of rules.
     *
     * @param from first date of a unit
     * @param to last date
     * @param units chargeable days or nights
     * @param time nanosecond of the day at which the rental begins
     */
    public record Asked(int from, int to, long units, long time) {

        boolean meets(Reach reach) {
            return reach.from() <= to
                    && reach.to() >= from
                    && reach.least() <= units
                    && reach.most() >= units
                    && reach.earliest() <= time
                    && reach.latest() >= time;
        }
    }
}
