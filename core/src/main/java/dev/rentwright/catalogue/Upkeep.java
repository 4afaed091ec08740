package dev.rentwright.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * How a rentable is looked after (CAT-07, CAT-21).
 *
 * @param lastCleaned when somebody last said that it is clean
 * @param lastService the day of its last service
 * @param nextService the day by which it is due again
 * @param nextServiceKm the odometer at which it is due again, for vehicles
 * @param condition 1, poor, to 5, as new
 * @param notes for those who look after it, at most 2000 characters, may be empty
 */
public record Upkeep(
        Optional<Instant> lastCleaned,
        Optional<LocalDate> lastService,
        Optional<LocalDate> nextService,
        Optional<Long> nextServiceKm,
        Optional<Integer> condition,
        String notes) {

    /** Nothing is recorded. */
    public static final Upkeep UNRECORDED =
            new Upkeep(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "");

    public Upkeep {
        Objects.requireNonNull(lastCleaned, "lastCleaned");
        Objects.requireNonNull(lastService, "lastService");
        Objects.requireNonNull(nextService, "nextService");
        if (nextServiceKm.filter(kilometres -> kilometres < 0).isPresent()) {
            throw new IllegalArgumentException("expected a next service from 0 km on, got " + nextServiceKm);
        }
        if (condition.filter(rating -> rating < 1 || rating > 5).isPresent()) {
            throw new IllegalArgumentException("expected a condition of 1 to 5, got " + condition);
        }
        if (notes.length() > 2000) {
            throw new IllegalArgumentException("expected notes of at most 2000 characters, got " + notes.length());
        }
    }

    /** The same, cleaned. */
    public Upkeep cleanedAt(Instant when) {
        return new Upkeep(Optional.of(when), lastService, nextService, nextServiceKm, condition, notes);
    }

    /** The same, serviced on a day; when it is due again is planned anew. */
    public Upkeep servicedOn(LocalDate day) {
        return new Upkeep(lastCleaned, Optional.of(day), Optional.empty(), Optional.empty(), condition, notes);
    }
}
