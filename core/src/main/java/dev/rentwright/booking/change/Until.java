package dev.rentwright.booking.change;

import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.pricing.Term;
import dev.rentwright.quote.AgreedTime;
import dev.rentwright.quote.When;
import dev.rentwright.time.RequestedPeriod;
import dev.rentwright.time.RequestedPeriod.Moment;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** A later end of a rental, in the way in which its time is counted. */
public sealed interface Until {

    /** A local time at the place of return, for what is hired by days and hours. */
    record Time(Moment at) implements Until {
        public Time {
            Objects.requireNonNull(at, "at");
        }
    }

    /** A date of departure, for stays. */
    record Date(LocalDate checkOut) implements Until {
        public Date {
            Objects.requireNonNull(checkOut, "checkOut");
        }
    }

    /** So many months in all, for months. */
    record Months(int inAll) implements Until {
        public Months {
            if (inAll < 1 || inAll > 1200) {
                throw new IllegalArgumentException("expected 1 to 1200 months, got " + inAll);
            }
        }
    }

    /** From the agreed start to this end. Refused with {@code invalid-value} where time is counted in another way. */
    default Outcome<When> from(AgreedTime agreed) {
        if (this instanceof Time time && agreed.term() instanceof Term.Hire) {
            Moment start = new Moment(
                    agreed.period().startLocal().toLocalDateTime(),
                    Optional.of(agreed.period().startLocal().getOffset()));
            return Outcome.granted(new When.Times(new RequestedPeriod(start, time.at())));
        }
        if (this instanceof Date date && agreed.term() instanceof Term.Nights nights) {
            return Outcome.granted(new When.Nights(nights.dates().from(), date.checkOut()));
        }
        if (this instanceof Months months && agreed.term() instanceof Term.Months before) {
            return Outcome.granted(new When.Months(before.start(), months.inAll(), before.lease()));
        }
        return Outcome.refused(Refusal.of(RefusalCode.INVALID_VALUE)
                .with("field", field())
                .with("expected", expected(agreed.term()))
                .with("actual", said()));
    }

    private String field() {
        return this instanceof Time ? "returnAt" : this instanceof Date ? "checkOut" : "months";
    }

    private static String expected(Term term) {
        if (term instanceof Term.Hire) {
            return "none, but returnAt, for what is rented by days and hours";
        }
        return term instanceof Term.Nights
                ? "none, but checkOut, for what is rented by the night"
                : "none, but months, for what is rented by the month";
    }

    private Object said() {
        if (this instanceof Time time) {
            return time.at().local();
        }
        return this instanceof Date date ? date.checkOut() : ((Months) this).inAll();
    }
}
