package dev.rentwright.bench;

/**
 * What the rules of one quote change, summed up exactly over its price units (domain P6). An amount in front of type t is
 * carried at the scale of t multipliers, and times {@code parts}: in tier mode a day is a fraction of what the tiers cost,
 * and its denominator is carried along instead of dividing.
 *
 * <p>Only sums of what each rule found are kept; multiplying and rounding happens once per line. In front of the last type
 * amounts are so large that their sum is kept in two longs.
 */
final class RuleEffects {

    private static final int LAST = RuleColumns.TYPES - 1;
    private static final long MILLION = 1_000_000;
    private static final long BILLION = 1_000_000_000;

    private final RuleColumns rules;
    private final long parts;
    private final long[] found;
    private final long[] foundRest;
    private final long[] fixedTimes;
    private boolean floored;

    RuleEffects(RuleColumns rules, long parts) {
        this.rules = rules;
        this.parts = parts;
        this.found = new long[rules.multiplier.length];
        this.foundRest = new long[rules.multiplier.length];
        this.fixedTimes = new long[rules.multiplier.length];
    }

    /** Applies the winners of a rental day to its price, which is {@code parts} times what it costs. */
    void day(long price, int[] winners, int row) {
        long amount = price;
        for (int type = 0; type < LAST; type++) {
            int rule = winners[row + type];
            found[rule] += amount;
            fixedTimes[rule]++;
            amount = amount * rules.multiplier[rule] + parts * rules.fixedScaled[rule];
            floored |= amount < 0;
        }
        int rule = winners[row + LAST];
        fixedTimes[rule]++;
        last(rule, amount);
        floored |= rules.fixed[rule] < 0 && fallsBelowZero(amount, rule);
    }

    /** Applies the winners of the extra hours, which fixed amounts do not touch. */
    void hours(long price, int[] winners, int row) {
        long amount = price;
        for (int type = 0; type < LAST; type++) {
            int rule = winners[row + type];
            found[rule] += amount;
            amount *= rules.multiplier[rule];
        }
        last(winners[row + LAST], amount);
    }

    private void last(int rule, long amount) {
        found[rule] += amount / MILLION;
        foundRest[rule] += amount % MILLION;
    }

    private boolean fallsBelowZero(long amount, int rule) {
        long taken = -rules.fixedScaled[rule];
        long high = Math.multiplyHigh(amount, rules.multiplier[rule]);
        long highTaken = Math.multiplyHigh(taken, parts);
        return high < highTaken
                || (high == highTaken && Long.compareUnsigned(amount * rules.multiplier[rule], taken * parts) < 0);
    }

    /** Whether some unit would have cost less than nothing, in which case the sums are of no use. */
    boolean floored() {
        return floored;
    }

    /** Adds a line for each rule that changes anything. */
    void addTo(Bill bill) {
        for (int rule = 0; rule < rules.size; rule++) {
            if ((found[rule] | foundRest[rule]) != 0) {
                add(rule, bill);
            }
        }
    }

    /**
     * The exact change is (sum x (multiplier - 1000)) / (parts x scale behind the rule) + times x fixed. Digits of the sum
     * below a billionth are cut off beforehand; that they were there is all that rounding must know, for the divisor that
     * remains is even and so a half cannot hide among them.
     */
    private void add(int rule, Bill bill) {
        long factor = rules.multiplier[rule] - 1_000;
        long fixed = fixedTimes[rule] * rules.fixed[rule] * parts;
        long sum = found[rule];
        switch (rules.type[rule]) {
            case 0 -> addLine(rule, sum * factor + fixed * 1_000, false, 1_000, bill);
            case 1 -> addLine(rule, sum * factor + fixed * MILLION, false, MILLION, bill);
            case 2 -> addLine(rule, sum * factor + fixed * BILLION, false, BILLION, bill);
            case 3 -> {
                long rest = sum % 1_000 * factor;
                long floor = sum / 1_000 * factor + Math.floorDiv(rest, 1_000);
                addLine(rule, floor + fixed * BILLION, Math.floorMod(rest, 1_000) != 0, BILLION, bill);
            }
            default -> {
                long rest = foundRest[rule] * factor;
                long floor = sum * factor + Math.floorDiv(rest, MILLION);
                addLine(rule, floor + fixed * BILLION, Math.floorMod(rest, MILLION) != 0, BILLION, bill);
            }
        }
    }

    /** A line for an amount of so many {@code parts x scale}-ths of a cent, or a little more. */
    private void addLine(int rule, long floor, boolean more, long scale, Bill bill) {
        if (floor != 0 || more) {
            long size = floor >= 0 ? floor : more ? -floor - 1 : -floor;
            long rounded = parts == 1 ? (size + scale / 2) / scale : (2 * size + parts * scale) / (2 * parts * scale);
            bill.add("RULE", rules.code[rule], 1, floor >= 0 ? rounded : -rounded);
        }
    }
}
