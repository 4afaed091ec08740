package dev.rentwright.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * That a rental by the month will be left (REC-10 I8, domain L7).
 *
 * @param at when notice was given
 * @param by who gave it
 * @param leaving first day that is not rented any more
 */
public record NoticeGiven(Instant at, String by, LocalDate leaving) {
    public NoticeGiven {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(leaving, "leaving");
    }
}
