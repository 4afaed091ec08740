package dev.rentwright.http.pricing;

import dev.rentwright.http.problem.Problem;
import dev.rentwright.http.problem.ProblemException;
import dev.rentwright.http.problem.ProblemException.Invalid;
import dev.rentwright.http.wire.OneMember;
import dev.rentwright.http.wire.Says;
import dev.rentwright.pricing.Term;
import dev.rentwright.time.DateRange;
import dev.rentwright.time.RentalPeriod;
import dev.rentwright.time.RequestedPeriod;
import dev.rentwright.time.RequestedPeriod.Moment;
import dev.rentwright.time.Zones;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;

/** The time that is priced. */
@OneMember
@Says("One of three: a hire by days and hours, nights, or calendar months.")
public record PreviewTermBody(
        Optional<@Valid Hire> hire, Optional<@Valid Nights> nights, Optional<@Valid Months> months) {

    /** The proof of a price tries every way to make it; longer rentals would keep it busy. */
    private static final int MOST_DAYS = 366;

    /** By days and hours. */
    @Says("From pickup to return, as vehicles are rented: up to 366 days.")
    public record Hire(
            @Says(value = "Local time at the pickup place.", example = "2030-07-01T10:00") @NotNull
            Moment pickupAt,

            @Says(value = "Local time at the return place.", example = "2030-07-04T10:00") @NotNull
            Moment returnAt,

            @Says(value = "IANA time zone of the pickup place.", example = "Europe/Berlin") @NotBlank
            String zone,

            @Says("Of the return place; the pickup's when left out.")
            Optional<String> returnZone) {

        Term term(Place place) {
            ZoneId from = place.at("zone").made(() -> Zones.of(zone));
            ZoneId to = returnZone
                    .map(other -> place.at("returnZone").made(() -> Zones.of(other)))
                    .orElse(from);
            place.at("pickupAt").date(pickupAt.local().toLocalDate());
            place.at("returnAt").date(returnAt.local().toLocalDate());
            RentalPeriod period = period(place, from, to);
            requireFewDays(place.at("returnAt"), period.duration().toDays());
            return new Term.Hire(period);
        }

        private RentalPeriod period(Place place, ZoneId from, ZoneId to) {
            try {
                return place.made(() -> new RequestedPeriod(pickupAt, returnAt).between(from, to));
            } catch (ProblemException refused) {
                throw refused.problem() == Problem.PERIOD_EMPTY
                        ? refused.with(after(place.at("returnAt"), "pickupAt", pickupAt.local(), returnAt.local()))
                        : refused;
            }
        }
    }

    /** By nights. */
    @Says("Nights, as rooms and homes are rented: up to 366.")
    public record Nights(
            @Says(value = "Date of arrival.", example = "2030-07-01") @NotNull
            LocalDate checkIn,

            @Says(value = "Date of departure, which is no night any more.", example = "2030-07-04") @NotNull
            LocalDate checkOut) {

        Term term(Place place) {
            LocalDate from = place.at("checkIn").date(checkIn);
            LocalDate to = place.at("checkOut").date(checkOut);
            if (!from.isBefore(to)) {
                throw ProblemException.of(Problem.PERIOD_EMPTY)
                        .with("start", from)
                        .with("end", to)
                        .with(after(place.at("checkOut"), "checkIn", from, to));
            }
            DateRange dates = new DateRange(from, to);
            requireFewDays(place.at("checkOut"), dates.days());
            return new Term.Nights(dates, Term.Nights.DEFAULT_CHECK_IN);
        }
    }

    /** By calendar months. */
    @Says("Calendar months, as homes are rented and leased: up to 120.")
    public record Months(
            @Says(value = "First day.", example = "2030-07-16") @NotNull
            LocalDate start,

            @Says(value = "How many.", example = "3") @NotNull @Min(1) @Max(120)
            Integer months,

            @Says("Whether it is a lease; it is not when left out.")
            Optional<Boolean> lease) {

        Term term(Place place) {
            return new Term.Months(
                    place.at("start").date(start), months, lease.orElse(false), Term.Nights.DEFAULT_CHECK_IN);
        }
    }

    Term term(Place place) {
        long ways = Stream.of(hire, nights, months).filter(Optional::isPresent).count();
        if (ways != 1) {
            throw ProblemException.invalid(place.pointer(), "one of hire, nights and months", ways + " of them");
        }
        return place.one("hire", hire, Hire::term)
                .or(() -> place.one("nights", nights, Nights::term))
                .or(() -> place.one("months", months, Months::term))
                .orElseThrow();
    }

    private static Invalid after(Place place, String member, Object start, Object end) {
        return new Invalid(place.pointer(), "a time after " + member + ", " + start, end);
    }

    private static void requireFewDays(Place place, long days) {
        if (days > MOST_DAYS) {
            throw ProblemException.invalid(place.pointer(), "at most " + MOST_DAYS + " days to preview", days);
        }
    }
}
