package dev.rentwright.catalogue;

import dev.rentwright.catalogue.kind.RentableKind;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * How and to whom a rentable is rented (CAT-12, CAT-25). What was booked before they changed stays as it was agreed.
 *
 * @param modes how it may be rented, at least one
 * @param minimumAge of its drivers, if it asks for one
 * @param preparation what it needs after a rental before the next may begin (domain A3)
 */
public record RentalConditions(Set<RentalMode> modes, Optional<Integer> minimumAge, Turnaround preparation) {

    public RentalConditions {
        Objects.requireNonNull(minimumAge, "minimumAge");
        Objects.requireNonNull(preparation, "preparation");
        modes = Set.copyOf(modes);
        if (modes.isEmpty()) {
            throw new IllegalArgumentException("expected at least one rental mode, got none");
        }
        if (minimumAge.filter(years -> years < 0).isPresent()) {
            throw new IllegalArgumentException("expected a minimum age of 0 or more, got " + minimumAge.get());
        }
    }

    /** With a turnaround of its own. */
    public RentalConditions(Set<RentalMode> modes, Optional<Integer> minimumAge, Duration turnaround) {
        this(modes, minimumAge, Turnaround.own(turnaround));
    }

    /** The same with that preparation. */
    public RentalConditions preparedIn(Turnaround other) {
        return new RentalConditions(modes, minimumAge, other);
    }

    /** How long that takes. */
    public Duration turnaround() {
        return preparation.length();
    }

    /** Nights and months compare dates: what a room needs in between is whole days (domain A3). */
    public static Optional<Refusal> refusal(RentableKind kind, Duration turnaround) {
        boolean wholeDays = turnaround.equals(Duration.ofDays(turnaround.toDays()));
        return kind == RentableKind.VEHICLE || wholeDays
                ? Optional.empty()
                : Optional.of(Refusal.of(RefusalCode.INVALID_VALUE)
                        .with("field", "turnaround")
                        .with("expected", "whole days")
                        .with("actual", turnaround.toString()));
    }
}
