package dev.rentwright.bench;

import dev.rentwright.bench.QuoteJob.RuleType;
import dev.rentwright.bench.QuoteJob.StoredRule;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Rules as columns of numbers, in the order in which they are applied, so that of two rules of one type the smaller index
 * wins. Behind the last rule stands one of each type that changes nothing: it wins where no rule does, which spares the
 * loops a branch.
 */
final class RuleColumns {

    /** Winners per price unit: one of each type, in type order. */
    static final int TYPES = RuleType.values().length;

    private static final List<RuleType> TYPE_ORDER = List.of(RuleType.values());

    /** A thousand to the power of the index: what the multipliers of so many types scale an amount by. */
    static final long[] SCALE = {1L, 1_000L, 1_000_000L, 1_000_000_000L, 1_000_000_000_000L, 1_000_000_000_000_000L};

    private static final Comparator<StoredRule> APPLICATION = Comparator.comparing(StoredRule::type)
            .thenComparing(StoredRule::priority, Comparator.reverseOrder())
            .thenComparing(StoredRule::id);

    final List<StoredRule> rules;
    final int size;
    final int[] type;
    final String[] code;
    final long[] multiplier;
    final long[] fixed;

    /** {@code fixed} at the scale that an amount has behind the rule; not for the last type, whose results nobody needs. */
    final long[] fixedScaled;

    RuleColumns(List<StoredRule> stored) {
        rules = stored.stream().sorted(APPLICATION).toList();
        size = rules.size();
        type = new int[size + TYPES];
        code = new String[size + TYPES];
        multiplier = new long[size + TYPES];
        fixed = new long[size + TYPES];
        fixedScaled = new long[size + TYPES];
        for (int rule = 0; rule < size; rule++) {
            StoredRule row = rules.get(rule);
            type[rule] = TYPE_ORDER.indexOf(row.type());
            code[rule] = row.code();
            multiplier[rule] = row.multiplier();
            fixed[rule] = row.fixed();
            fixedScaled[rule] = Math.multiplyExact(row.fixed(), SCALE[type[rule] + 1]);
        }
        for (int none = 0; none < TYPES; none++) {
            type[size + none] = none;
            code[size + none] = "none";
            multiplier[size + none] = 1_000;
        }
    }

    /** Rows of winners in which nobody has won yet. */
    int[] winnerless(int rows) {
        int[] winners = new int[rows * TYPES];
        Arrays.setAll(winners, place -> size + place % TYPES);
        return winners;
    }
}
