package dev.rentwright.pricing;

import dev.rentwright.time.DateRange;
import dev.rentwright.time.RentalPeriod;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;

/** The time that is priced, and by what: rental days and hours, nights, or calendar months (REC-09, domain section 1). */
public sealed interface Term {

    /** Its first local date: the pickup, the arrival, the start of the lease. */
    LocalDate startDate();

    /** The local time at which it begins, which rules may ask for (domain P6). */
    LocalTime startTime();

    /**
     * By rental days and hours, as vehicles are (domain T4 to T6).
     *
     * @param period from pickup to return, in the pickup's zone
     */
    record Hire(RentalPeriod period) implements Term {
        public Hire {
            Objects.requireNonNull(period, "period");
        }

        @Override
        public LocalDate startDate() {
            return period.startDate();
        }

        @Override
        public LocalTime startTime() {
            return period.startLocal().toLocalTime();
        }
    }

    /**
     * By nights, as rooms and homes are (domain T7).
     *
     * @param dates from check-in to check-out, which is no night any more
     * @param checkIn local time of arrival
     */
    record Nights(DateRange dates, LocalTime checkIn) implements Term {

        /** When rooms are ready unless somebody says otherwise (domain T7). */
        public static final LocalTime DEFAULT_CHECK_IN = LocalTime.of(14, 0);

        public Nights {
            Objects.requireNonNull(dates, "dates");
            Objects.requireNonNull(checkIn, "checkIn");
        }

        /** Nights between two dates, with the usual time of arrival. */
        public static Nights between(String checkIn, String checkOut) {
            return new Nights(new DateRange(LocalDate.parse(checkIn), LocalDate.parse(checkOut)), DEFAULT_CHECK_IN);
        }

        @Override
        public LocalDate startDate() {
            return dates.from();
        }

        @Override
        public LocalTime startTime() {
            return checkIn;
        }
    }

    /**
     * By calendar months, as homes are rented and leased (domain T8, T9).
     *
     * @param start first day
     * @param months how many, counted from the start
     * @param lease whether the lease's rent counts instead of the monthly one
     * @param startTime local time at which it begins
     */
    record Months(LocalDate start, int months, boolean lease, LocalTime startTime) implements Term {
        public Months {
            Objects.requireNonNull(start, "start");
            Objects.requireNonNull(startTime, "startTime");
            if (months < 1 || months > 1200) {
                throw new IllegalArgumentException("expected 1 to 1200 months, got " + months);
            }
        }

        /** Months at the monthly rent. */
        public static Months from(String start, int months) {
            return new Months(LocalDate.parse(start), months, false, Nights.DEFAULT_CHECK_IN);
        }

        @Override
        public LocalDate startDate() {
            return start;
        }

        /** The dates from the first day up to and without the day of leaving; clamped to the month's end (domain T8). */
        public DateRange dates() {
            return new DateRange(start, start.plusMonths(months));
        }
    }
}
