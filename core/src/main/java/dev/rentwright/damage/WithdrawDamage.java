package dev.rentwright.damage;

import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;
import java.util.Objects;
import java.util.Optional;

/** Takes back a report that should not have been made. */
public interface WithdrawDamage {

    /**
     * The report, which is no more; what it kept in the workshop goes back to work. Refused with {@code not-found}, {@code
     * stale-version} and, once it was assessed, {@code damage.illegal-transition}.
     */
    Outcome<DamageReport> withdraw(Command command);

    /** Which report, and the version that the caller read if it matters. */
    record Command(Actor actor, DamageReportId report, Optional<Long> expectedVersion) {

        public Command {
            Objects.requireNonNull(actor, "actor");
            Objects.requireNonNull(report, "report");
            Objects.requireNonNull(expectedVersion, "expectedVersion");
        }
    }
}
