package dev.rentwright.cancellation;

import dev.rentwright.money.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Applies the rules of a mode to a case (domain L5). */
final class PolicyRules {

    private PolicyRules() {}

    static Settlement settle(ModeRules rules, CancellationCase facts) {
        Applied applied = applied(rules, facts);
        Money penalty = applied.cost(facts).plus(fixedPart(applied, facts));
        Money kept = facts.captured().minus(facts.refunded());
        Money zero = Money.zero(penalty.currency());
        boolean forfeits = rules.deposit() == ModeRules.DepositRule.FORFEIT && penalty.isPositive();
        return new Settlement(
                penalty,
                kept.minus(penalty).max(zero),
                penalty.minus(kept).max(zero),
                forfeits ? facts.depositHeld() : zero,
                applied.rule());
    }

    /** What is never given back is kept by who pays for giving up, and by nobody whom it costs nothing at all. */
    private static Money fixedPart(Applied applied, CancellationCase facts) {
        return applied.free() ? Money.zero(facts.base().currency()) : facts.nonRefundable();
    }

    private static Applied applied(ModeRules rules, CancellationCase facts) {
        Optional<String> freeBecause = facts.kind().freeBecause();
        if (freeBecause.isPresent()) {
            return Applied.free(freeBecause.get());
        }
        Instant start = facts.start().toInstant();
        List<Penalty> inOrder = rules.penalties().toList();
        if (facts.kind() == CancellationCase.Kind.NO_SHOW || !facts.at().isBefore(start)) {
            return Applied.of(inOrder, "no-show");
        }
        if (isCoolingOff(rules, facts)) {
            return Applied.free("cooling-off");
        }
        for (int i = 0; i < rules.windows().size(); i++) {
            if (!facts.at().isAfter(rules.windows().get(i).notice().cutoff(facts.start()))) {
                return Applied.of(inOrder.subList(0, i + 1), "window-" + (i + 1));
            }
        }
        return Applied.of(inOrder.subList(0, inOrder.size() - 1), "after-last-window");
    }

    private static boolean isCoolingOff(ModeRules rules, CancellationCase facts) {
        return rules.coolingOff()
                .filter(free -> !facts.at().isAfter(facts.bookedAt().plus(free.within())))
                .filter(free -> !facts.at().isAfter(new Notice.Days(free.daysAhead()).cutoff(facts.start())))
                .isPresent();
    }

    /**
     * What counts, the last in time last, and whether it is no penalty whatever the policy keeps otherwise.
     *
     * @param penalties what applies, behind what applied before it
     */
    private record Applied(List<Penalty> penalties, String rule, boolean free) {

        static Applied of(List<Penalty> penalties, String rule) {
            return new Applied(penalties, rule, false);
        }

        static Applied free(String rule) {
            return new Applied(List.of(), rule, true);
        }

        /**
         * What has been lost by waiting is not won back by waiting longer: where an amount, a share and some units follow each
         * other, the most of those whose time has come, so that what goes back never grows as the start comes nearer.
         */
        Money cost(CancellationCase facts) {
            return penalties.stream()
                    .map(penalty -> penalty.of(facts.base(), facts.unitAmounts()))
                    .reduce(Money.zero(facts.base().currency()), Money::max);
        }
    }
}
