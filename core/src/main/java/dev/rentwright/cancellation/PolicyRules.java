package dev.rentwright.cancellation;

import dev.rentwright.money.Money;
import java.time.Instant;
import java.util.Optional;

/** Applies the rules of a mode to a case (domain L5). */
final class PolicyRules {

    private PolicyRules() {}

    static Settlement settle(ModeRules rules, CancellationCase facts) {
        Applied applied = applied(rules, facts);
        Money penalty = applied.penalty().of(facts.base(), facts.unitAmounts()).plus(fixedPart(applied, facts));
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
        if (facts.kind() == CancellationCase.Kind.NO_SHOW || !facts.at().isBefore(start)) {
            return Applied.of(rules.noShow(), "no-show");
        }
        if (isCoolingOff(rules, facts)) {
            return Applied.free("cooling-off");
        }
        for (int i = 0; i < rules.windows().size(); i++) {
            PenaltyWindow window = rules.windows().get(i);
            if (!facts.at().isAfter(window.notice().cutoff(facts.start()))) {
                return Applied.of(window.penalty(), "window-" + (i + 1));
            }
        }
        return Applied.of(rules.after(), "after-last-window");
    }

    private static boolean isCoolingOff(ModeRules rules, CancellationCase facts) {
        return rules.coolingOff()
                .filter(free -> !facts.at().isAfter(facts.bookedAt().plus(free.within())))
                .filter(free -> !facts.at().isAfter(new Notice.Days(free.daysAhead()).cutoff(facts.start())))
                .isPresent();
    }

    /** What counts, and whether it is no penalty whatever the policy keeps otherwise. */
    private record Applied(Penalty penalty, String rule, boolean free) {

        static Applied of(Penalty penalty, String rule) {
            return new Applied(penalty, rule, false);
        }

        static Applied free(String rule) {
            return new Applied(new Penalty.None(), rule, true);
        }
    }
}
