package dev.rentwright.quote;

import dev.rentwright.pricing.Term;
import dev.rentwright.time.RentalPeriod;
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

    /** Whether it is counted in dates, nights or months, and not in days from a time. */
    public boolean isStay() {
        return !(term instanceof Term.Hire);
    }
}
