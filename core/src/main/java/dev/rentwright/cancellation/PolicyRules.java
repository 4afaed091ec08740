package dev.rentwright.cancellation;

import dev.rentwright.money.Money;
import java.time.Instant;

/** Applies a policy to a case (domain L5). */
final class PolicyRules {

    private PolicyRules() {}

    static Settlement settle(CancellationPolicy policy, CancellationCase facts) {
        Applied applied = applied(policy, facts);
        Money penalty = applied.penalty().of(facts.base(), facts.unitAmounts());
        Money kept = facts.captured().minus(facts.refunded());
        Money zero = Money.zero(penalty.currency());
        return new Settlement(
                penalty, kept.minus(penalty).max(zero), penalty.minus(kept).max(zero), applied.rule());
    }

    private static Applied applied(CancellationPolicy policy, CancellationCase facts) {
        if (facts.kind() == CancellationCase.Kind.OTHERS) {
            return new Applied(new Penalty.None(), "not-the-customer");
        }
        Instant start = facts.start().toInstant();
        if (facts.kind() == CancellationCase.Kind.NO_SHOW || !facts.at().isBefore(start)) {
            return new Applied(policy.noShow(), "no-show");
        }
        if (isCoolingOff(policy, facts)) {
            return new Applied(new Penalty.None(), "cooling-off");
        }
        for (int i = 0; i < policy.windows().size(); i++) {
            PenaltyWindow window = policy.windows().get(i);
            if (!facts.at().isAfter(window.notice().cutoff(facts.start()))) {
                return new Applied(window.penalty(), "window-" + (i + 1));
            }
        }
        return new Applied(policy.after(), "after-last-window");
    }

    private static boolean isCoolingOff(CancellationPolicy policy, CancellationCase facts) {
        return policy.coolingOff()
                .filter(free -> !facts.at().isAfter(facts.bookedAt().plus(free.within())))
                .filter(free -> !facts.at().isAfter(new Notice.Days(free.daysAhead()).cutoff(facts.start())))
                .isPresent();
    }

    private record Applied(Penalty penalty, String rule) {}
}
