package dev.rentwright.testkit.simulation;

import static dev.rentwright.testkit.simulation.Stage.DESK;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.change.Until;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.location.LocationId;
import dev.rentwright.pricing.Term;
import dev.rentwright.quote.QuotePrice;
import dev.rentwright.quote.When;
import dev.rentwright.testkit.fixture.Times;
import dev.rentwright.time.RequestedPeriod;
import dev.rentwright.time.RequestedPeriod.Moment;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** What people ask for: a car or any car by the hour, a room or a home by the night, a home by the month or on a lease. */
final class Wants {

    private final Stage stage;

    Wants(Stage stage) {
        this.stage = stage;
    }

    QuotePrice.Command something(Draw draw) {
        int way = draw.below(100);
        if (way < 50) {
            return hire(new QuotePrice.Wanted.This(draw.oneOf(stage.cars)), draw);
        }
        if (way < 68) {
            return hire(new QuotePrice.Wanted.AnyOf(stage.compacts), draw);
        }
        if (way < 82) {
            return stay(draw.oneOf(stage.rooms), nights(draw));
        }
        return stay(stage.home, way < 94 ? nights(draw) : months(draw));
    }

    /** From one place or the other, and mostly back to it. */
    private QuotePrice.Command hire(QuotePrice.Wanted wanted, Draw draw) {
        LocationId from = draw.chance(75) ? stage.place : stage.otherPlace;
        LocationId elsewhere = from.equals(stage.place) ? stage.otherPlace : stage.place;
        LocationId to = draw.chance(75) ? from : elsewhere;
        return new QuotePrice.Command(DESK, wanted, from, to, hours(draw).period(), List.of());
    }

    /** Another time for a booking, counted as it is. */
    When otherTime(Draw draw, Booking booking) {
        Term term = booking.terms().request().term();
        if (term instanceof Term.Nights) {
            return nights(draw);
        }
        return term instanceof Term.Hire ? hours(draw) : months(draw);
    }

    /** A later end for a booking, counted as it is. */
    Until later(Draw draw, Booking booking) {
        Term term = booking.terms().request().term();
        LocalDateTime end = booking.period().endLocal().toLocalDateTime();
        if (term instanceof Term.Hire) {
            return new Until.Time(new Moment(end.plusHours(draw.between(1, 30)), Optional.empty()));
        }
        return term instanceof Term.Months months
                ? new Until.Months(months.months() + draw.between(1, 2))
                : new Until.Date(end.toLocalDate().plusDays(draw.between(1, 4)));
    }

    /** The same from the same beginning, and longer. */
    When endingLater(When when, Draw draw) {
        if (when instanceof When.Times times) {
            Moment end = times.period().end();
            return new When.Times(new RequestedPeriod(
                    times.period().start(), new Moment(end.local().plusHours(draw.between(1, 6)), end.offset())));
        }
        return when instanceof When.Nights nights
                ? new When.Nights(nights.checkIn(), nights.checkOut().plusDays(1))
                : longer((When.Months) when);
    }

    private static When longer(When.Months months) {
        return new When.Months(months.start(), months.months() + 1, months.lease());
    }

    private QuotePrice.Command stay(RentableId rentable, When when) {
        return QuotePrice.Command.stay(DESK, rentable, stage.place, when);
    }

    private When.Times hours(Draw draw) {
        LocalDateTime start = now().truncatedTo(ChronoUnit.HOURS)
                .plusHours(draw.chance(60) ? draw.between(1, 12) : draw.between(1, 96));
        LocalDateTime end = start.plusHours(draw.chance(60) ? draw.between(2, 24) : draw.between(2, 72));
        return new When.Times(RequestedPeriod.of(start.toString(), end.toString()));
    }

    private When.Nights nights(Draw draw) {
        LocalDate arrival = now().toLocalDate().plusDays(draw.chance(70) ? draw.between(0, 2) : draw.between(0, 12));
        return new When.Nights(arrival, arrival.plusDays(draw.chance(70) ? draw.between(1, 3) : draw.between(1, 9)));
    }

    private When.Months months(Draw draw) {
        LocalDate start = now().toLocalDate().plusDays(draw.between(0, 20));
        return new When.Months(start, draw.between(1, 4), draw.chance(25));
    }

    LocalDate today() {
        return now().toLocalDate();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(stage.clock.instant(), Times.BERLIN);
    }
}
