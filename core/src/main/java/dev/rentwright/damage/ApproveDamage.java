package dev.rentwright.damage;

import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.money.Money;
import java.util.Objects;
import java.util.Optional;

/**
 * Decides who pays for damage; what the customer of its booking does is charged to that booking, out of the deposit first
 * (MNT-11, domain L11). Of a deposit that is only held, {@link DrawForDamage} takes it first.
 */
public interface ApproveDamage {

    /**
     * The report, APPROVED. Refused with {@code not-found}, {@code stale-version}, {@code damage.illegal-transition}, with
     * {@code invalid-value} for a charge of less than 0, of more than the estimate or of no booking, and as {@link
     * dev.rentwright.booking.settlement.ChargeDamage} refuses, as while the rental still runs.
     *
     * @throws dev.rentwright.identity.Forbidden for the engine itself: a person charges people
     */
    Outcome<DamageReport> approve(Command command);

    /**
     * Which report, the version that the caller read if it matters, and who pays.
     *
     * @param charge what the customer pays of it, 0 for nothing; where it is left out, all that it is estimated to cost if it
     *     happened in a rental
     */
    record Command(Actor actor, DamageReportId report, Optional<Long> expectedVersion, Optional<Money> charge) {

        public Command {
            Objects.requireNonNull(actor, "actor");
            Objects.requireNonNull(report, "report");
            Objects.requireNonNull(expectedVersion, "expectedVersion");
            Objects.requireNonNull(charge, "charge");
        }
    }
}
