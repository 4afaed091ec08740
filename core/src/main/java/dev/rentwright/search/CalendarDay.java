package dev.rentwright.search;

import dev.rentwright.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One night of a rentable: from the time of arrival on its date to the time of departure on the next (AVL-04, AVL-19).
 *
 * @param date on which it begins
 * @param status whether it is to be had
 * @param holdExpiresAt of a held one whose hold ends by itself
 * @param price its rent by itself, without fees and taxes, where it is rented by the night
 */
public record CalendarDay(LocalDate date, DayStatus status, Optional<Instant> holdExpiresAt, Optional<Money> price) {
    public CalendarDay {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(price, "price");
        if (holdExpiresAt.isPresent() && status != DayStatus.HELD) {
            throw new IllegalArgumentException("expected only a hold to expire, got a night that is " + status);
        }
    }
}
