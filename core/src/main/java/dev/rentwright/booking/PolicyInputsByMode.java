package dev.rentwright.booking;

import dev.rentwright.catalogue.RentalMode;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** What stands on one supplier or one rentable of how bookings are run, for each way to rent (REC-10). Immutable. */
public record PolicyInputsByMode(PolicyInputs daily, PolicyInputs monthly, PolicyInputs lease) {

    /** Nothing stands there. */
    public static final PolicyInputsByMode NONE =
            new PolicyInputsByMode(PolicyInputs.NONE, PolicyInputs.NONE, PolicyInputs.NONE);

    public PolicyInputsByMode {
        Objects.requireNonNull(daily, "daily");
        Objects.requireNonNull(monthly, "monthly");
        Objects.requireNonNull(lease, "lease");
        daily.days().lateGraceDays().ifPresent(grace -> {
            throw new IllegalArgumentException(
                    "expected no days of grace by the day, of which the rate card says how long, got " + grace);
        });
    }

    /** What is said of one mode. */
    public PolicyInputs in(RentalMode mode) {
        return switch (mode) {
            case DAILY -> daily;
            case MONTHLY -> monthly;
            case LEASE -> lease;
        };
    }

    /** The same where for each mode it is said, or left open, who accepts bookings. */
    public PolicyInputsByMode accepting(Function<RentalMode, Optional<Boolean>> byThemselves) {
        return new PolicyInputsByMode(
                daily.accepting(byThemselves.apply(RentalMode.DAILY)),
                monthly.accepting(byThemselves.apply(RentalMode.MONTHLY)),
                lease.accepting(byThemselves.apply(RentalMode.LEASE)));
    }

    /** What is said here, and where nothing is, what is said below. */
    public PolicyInputsByMode over(PolicyInputsByMode below) {
        return new PolicyInputsByMode(daily.over(below.daily), monthly.over(below.monthly), lease.over(below.lease));
    }
}
