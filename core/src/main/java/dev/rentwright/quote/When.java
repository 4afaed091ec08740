package dev.rentwright.quote;

import dev.rentwright.time.RequestedPeriod;
import java.time.LocalDate;
import java.util.Objects;

/** The time that somebody asks for: from one local time to another, for nights, or for months (REC-09). */
public sealed interface When {

    /**
     * From pickup to return, as vehicles are rented, and rooms by the hour.
     *
     * @param period local times at the two places
     */
    record Times(RequestedPeriod period) implements When {
        public Times {
            Objects.requireNonNull(period, "period");
        }
    }

    /**
     * Nights, as rooms and homes are rented (domain T7).
     *
     * @param checkIn date of arrival
     * @param checkOut date of departure, which is no night any more
     */
    record Nights(LocalDate checkIn, LocalDate checkOut) implements When {
        public Nights {
            Objects.requireNonNull(checkIn, "checkIn");
            Objects.requireNonNull(checkOut, "checkOut");
        }
    }

    /**
     * Calendar months, as homes are rented and leased (domain T8).
     *
     * @param start first day
     * @param months how many, 1 to 1200
     * @param lease whether it is to be a lease
     */
    record Months(LocalDate start, int months, boolean lease) implements When {
        public Months {
            Objects.requireNonNull(start, "start");
            if (months < 1 || months > 1200) {
                throw new IllegalArgumentException("expected 1 to 1200 months, got " + months);
            }
        }
    }
}
