package dev.rentwright.damage;

import dev.rentwright.handover.Photo;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.money.Money;
import dev.rentwright.time.RequestedPeriod;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Goes on with damage that was reported: it is assessed, repaired, done, and its claim file is kept (MNT-09, MNT-10). */
public interface UpdateDamage {

    /**
     * The report as it is now. Refused with {@code not-found}, {@code stale-version}, {@code damage.illegal-transition},
     * {@code money.currency-mismatch}, and as {@link dev.rentwright.fleet.BlockRentable} refuses where the days of a repair are
     * not to be had.
     */
    Outcome<DamageReport> update(Command command);

    /**
     * Which report, the version that the caller read if it matters, and what is new.
     *
     * @param step what is done about it, if anything
     * @param claimNumber of the insurance, if there is another
     * @param photos all of them in their order, if there are others
     */
    record Command(
            Actor actor,
            DamageReportId report,
            Optional<Long> expectedVersion,
            Optional<Step> step,
            Optional<String> claimNumber,
            Optional<List<Photo>> photos) {

        public Command {
            Objects.requireNonNull(actor, "actor");
            Objects.requireNonNull(report, "report");
            Objects.requireNonNull(expectedVersion, "expectedVersion");
            Objects.requireNonNull(step, "step");
            Objects.requireNonNull(claimNumber, "claimNumber");
            photos = photos.map(List::copyOf);
        }
    }

    /** What is done about damage, beside approving it. */
    sealed interface Step {}

    /**
     * Somebody has looked at it.
     *
     * @param estimate of the repair, 0 or more
     * @param severity how bad it is, where that is not as it was reported
     */
    record Assess(Money estimate, Optional<DamageSeverity> severity) implements Step {

        public Assess {
            Objects.requireNonNull(severity, "severity");
            if (estimate.isNegative()) {
                throw new IllegalArgumentException("expected an estimate of 0 or more, got " + estimate);
            }
        }
    }

    /**
     * It goes to the workshop: at once what cannot be used until it is repaired, unless it is still with a customer.
     *
     * @param days local times where the rentable is
     * @param forced whether bookings have to give way
     * @param vendor who repairs it, 1 to 100 characters, if somebody says so
     */
    record Repair(RequestedPeriod days, boolean forced, Optional<String> vendor) implements Step {

        /** By nobody in particular. */
        public Repair(RequestedPeriod days, boolean forced) {
            this(days, forced, Optional.empty());
        }

        public Repair {
            Objects.requireNonNull(days, "days");
            if (vendor.filter(name -> name.isBlank() || name.length() > 100).isPresent()) {
                throw new IllegalArgumentException(
                        "expected a vendor of 1 to 100 characters, got '" + vendor.get() + "'");
            }
        }
    }

    /**
     * It is repaired, and its rentable goes back to work.
     *
     * @param cost of the repair, 0 or more
     */
    record Complete(Money cost) implements Step {

        public Complete {
            if (cost.isNegative()) {
                throw new IllegalArgumentException("expected a cost of 0 or more, got " + cost);
            }
        }
    }
}
