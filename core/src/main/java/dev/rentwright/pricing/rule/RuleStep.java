package dev.rentwright.pricing.rule;

import dev.rentwright.pricing.exact.Tens;
import java.util.ArrayList;
import java.util.List;

/**
 * Winners that follow each other and have no unit in common, so that it does not matter which is first.
 *
 * @param first place of the first of them
 * @param next place behind the last
 * @param isLast whether no step comes after it
 * @param digits the most decimals that one of their multipliers has
 * @param greatest the greatest of these multipliers, and no less than 1, with so many decimals
 * @param added the most that one of them adds or takes off, rounded up to whole units of money
 */
public record RuleStep(int first, int next, boolean isLast, int digits, long greatest, long added) {

    /** All winners in as few steps as they take one after the other. */
    static List<RuleStep> of(Winners winners) {
        List<RuleStep> steps = new ArrayList<>();
        int first = 0;
        while (first < winners.size()) {
            int next = first + 1;
            while (next < winners.size() && isApart(winners, first, next)) {
                next++;
            }
            steps.add(of(winners, first, next));
            first = next;
        }
        return List.copyOf(steps);
    }

    private static RuleStep of(Winners winners, int first, int next) {
        int digits = 0;
        long added = 0;
        for (int place = first; place < next; place++) {
            CompiledRule rule = winners.rule(place);
            digits = Math.max(digits, rule.decimals());
            long whole = rule.added() / Tens.power(rule.addedScale());
            added = Math.max(added, Math.abs(Math.max(whole, 1 - Long.MAX_VALUE)) + 1);
        }
        long greatest = Tens.power(digits);
        for (int place = first; place < next; place++) {
            greatest = Math.max(greatest, winners.rule(place).greatest().over(digits));
        }
        return new RuleStep(first, next, next == winners.size(), digits, greatest, added);
    }

    /** Whether the next has no unit in common with those from the first up to it. */
    private static boolean isApart(Winners winners, int first, int next) {
        for (int word = 0; word < winners.words(); word++) {
            if ((winners.units(next, word) & winners.units(first, next, word)) != 0) {
                return false;
            }
        }
        return true;
    }
}
