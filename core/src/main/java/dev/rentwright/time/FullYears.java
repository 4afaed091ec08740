package dev.rentwright.time;

import java.time.LocalDate;
import java.time.Period;

/**
 * Full years between two dates: a driver's age, the years a licence is held. The anniversary itself counts; someone born
 * on 29 February ages on 1 March in common years (domain T10).
 */
public final class FullYears {

    private FullYears() {}

    /**
     * The full years from {@code birth} to {@code on}. A date period and not {@code plusYears}, which would give the
     * birthday of 29 February as the 28th.
     *
     * @throws IllegalArgumentException if {@code birth} is after {@code on}
     */
    public static int between(LocalDate birth, LocalDate on) {
        if (birth.isAfter(on)) {
            throw new IllegalArgumentException("expected a date of birth of " + on + " or earlier, got " + birth);
        }
        return Period.between(birth, on).getYears();
    }
}
