package dev.rentwright.time;

/**
 * How long a rental is: whole rental days and the minutes after the last of them. What the remainder costs is for the
 * rate plan to say (domain T5). The remainder can exceed 24 hours when clocks went back during it.
 *
 * @param wholeDays rental days completed, {@code n} of domain T4
 * @param remainderMinutes elapsed minutes after them, {@code rem} of domain T4
 */
public record RentalLength(long wholeDays, long remainderMinutes) {

    private static final long MINUTES_PER_DAY = 1440;

    /**
     * A length.
     *
     * @throws IllegalArgumentException if a part is negative
     */
    public RentalLength {
        if (wholeDays < 0 || remainderMinutes < 0) {
            throw new IllegalArgumentException("A rental length must not be negative, but was " + wholeDays
                    + " days and " + remainderMinutes + " minutes");
        }
    }

    /** In days of 24 hours, as both clocks count them while nobody sets them. */
    public static RentalLength ofMinutes(long minutes) {
        return new RentalLength(minutes / MINUTES_PER_DAY, minutes % MINUTES_PER_DAY);
    }
}
