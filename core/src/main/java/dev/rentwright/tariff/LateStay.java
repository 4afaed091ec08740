package dev.rentwright.tariff;

import dev.rentwright.money.Percentage;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.Objects;

/**
 * What it costs to leave a room later than agreed (domain L6): until some time a part of the last night's amount, and all of it
 * after that.
 *
 * @param share of the last night, 0 to 100 percent
 * @param until the last minute at which the part is enough, on the day on which the room was to be left
 */
public record LateStay(Percentage share, LocalTime until) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Half the last night until 18:00. */
    public static final LateStay USUAL = new LateStay(Percentage.of("50"), LocalTime.of(18, 0));

    public LateStay {
        Objects.requireNonNull(until, "until");
        if (share.value().signum() < 0 || share.value().compareTo(HUNDRED) > 0) {
            throw new IllegalArgumentException("expected a share of 0 to 100 percent, got " + share);
        }
    }
}
