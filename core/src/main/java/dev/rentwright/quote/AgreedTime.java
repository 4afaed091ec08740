package dev.rentwright.quote;

import dev.rentwright.catalogue.RentalMode;
import dev.rentwright.pricing.ChargeableTime;
import dev.rentwright.pricing.Term;
import dev.rentwright.stay.HouseTimes;
import dev.rentwright.stay.StayCase;
import dev.rentwright.time.DateRange;
import dev.rentwright.time.RentalPeriod;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;

/**
 * A time that was asked for, as the places understand it.
 *
 * @param term what is priced
 * @param period its instants, for claims, notice and payments (domain T7)
 */
public record AgreedTime(Term term, RentalPeriod period) {

    public AgreedTime {
        requireInstantsOf(term, period);
    }

    /** The pair assertion of whoever keeps the two apart. */
    static void requireInstantsOf(Term term, RentalPeriod period) {
        Objects.requireNonNull(term, "term");
        Objects.requireNonNull(period, "period");
        if (term instanceof Term.Hire hire && !hire.period().equals(period)) {
            throw new IllegalArgumentException(
                    "expected the instants of the hire, " + hire.period() + ", got " + period);
        }
        if (!term.startDate().equals(period.startDate())) {
            throw new IllegalArgumentException(
                    "expected instants from " + term.startDate() + " on, got " + period.startLocal());
        }
    }

    /** A hire by days and hours. */
    public static AgreedTime of(RentalPeriod period) {
        return new AgreedTime(new Term.Hire(period), period);
    }

    /** The same stay in a house with these times (domain T7); a hire keeps its own. */
    public AgreedTime in(HouseTimes house) {
        if (term instanceof Term.Nights nights) {
            return new AgreedTime(
                    new Term.Nights(nights.dates(), house.checkIn()), instants(nights.dates(), house, period.zone()));
        }
        if (term instanceof Term.Months months) {
            Term.Months moved = new Term.Months(months.start(), months.months(), months.lease(), house.checkIn());
            return new AgreedTime(moved, instants(months.dates(), house, period.zone()));
        }
        return this;
    }

    /** The same stay in the house of another one; a hire keeps its own times. */
    public AgreedTime inTheHouseOf(AgreedTime other) {
        return other.isStay()
                ? in(new HouseTimes(
                        other.period().startLocal().toLocalTime(),
                        other.period().endLocal().toLocalTime()))
                : this;
    }

    /** From the time of arrival to the time of departure (domain T7). */
    static RentalPeriod instants(DateRange dates, HouseTimes house, ZoneId zone) {
        return RentalPeriod.between(
                dates.from().atTime(house.checkIn()), dates.until().atTime(house.checkOut()), zone);
    }

    /** How it is rented: by days or nights, by months, or by lease. */
    public RentalMode mode() {
        if (term instanceof Term.Months months) {
            return months.lease() ? RentalMode.LEASE : RentalMode.MONTHLY;
        }
        return RentalMode.DAILY;
    }

    /**
     * The same time as restrictions look at it (domain A10).
     *
     * @param charged what of it is charged, where it is a hire: its length is C
     * @param now when it is asked for
     */
    public StayCase asked(ChargeableTime charged, Instant now) {
        if (term instanceof Term.Months months) {
            return new StayCase(
                    mode(),
                    months.dates(),
                    months.dates().until(),
                    months.months(),
                    period.start(),
                    now,
                    period.zone());
        }
        if (term instanceof Term.Nights nights) {
            DateRange dates = nights.dates();
            return new StayCase(mode(), dates, dates.until(), dates.days(), period.start(), now, period.zone());
        }
        LocalDate first = period.startDate();
        LocalDate last = period.endLocal().toLocalDate();
        LocalDate until = last.isAfter(first) ? last : first.plusDays(1);
        return new StayCase(
                mode(),
                new DateRange(first, until),
                last,
                Math.max(1, charged.chargeableDays()),
                period.start(),
                now,
                period.zone());
    }

    /** Whether it is counted in dates, nights or months, and not in days from a time. */
    public boolean isStay() {
        return !(term instanceof Term.Hire);
    }
}
