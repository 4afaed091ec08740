package dev.rentwright.http.booking;

import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.Rentables;
import dev.rentwright.catalogue.RentalMode;
import dev.rentwright.http.exchange.Call;
import dev.rentwright.http.exchange.Values;
import dev.rentwright.http.problem.ProblemException;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.location.LocationId;
import dev.rentwright.money.Money;
import dev.rentwright.quote.Quote;
import dev.rentwright.quote.QuotePrice;
import dev.rentwright.quote.QuotePrice.Wanted;
import dev.rentwright.quote.TravelParty;
import dev.rentwright.quote.When;
import dev.rentwright.quote.Wishes;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The stay that a booking's body describes in the place of a quote (API-80 to API-84). */
record StayWish(BookingBody body, Rentables rentables) {

    QuotePrice.Command command(Actor actor) {
        Wanted wanted = wanted();
        LocationId place = place(wanted);
        return new QuotePrice.Command(actor, wanted, place, place, when(), travellers(), Wishes.NONE);
    }

    /** The deposit that a customer saw is the one that was computed, or none was told. */
    Outcome<Quote> withTheDepositSeen(Quote quote) {
        Money computed = quote.price().securityDeposit();
        return body.deposit()
                .map(seen -> seen.money("/deposit"))
                .filter(seen -> !seen.equals(computed))
                .map(seen -> Outcome.<Quote>refused(Refusal.of(RefusalCode.INVALID_VALUE)
                        .with("field", "deposit")
                        .with("expected", computed)
                        .with("actual", seen)))
                .orElseGet(() -> Outcome.granted(quote));
    }

    private Wanted wanted() {
        long named = Stream.of(body.listingId(), body.roomId(), body.roomTypeId())
                .filter(Optional::isPresent)
                .count();
        if (named != 1) {
            throw ProblemException.invalid(
                    "/listingId", "a quoteId, or one of listingId, roomId and roomTypeId", named + " of them");
        }
        return body.roomTypeId()
                .<Wanted>map(type -> new Wanted.AnyOf(new CategoryId(type)))
                .orElseGet(() -> new Wanted.This(
                        new RentableId(body.listingId().or(body::roomId).orElseThrow())));
    }

    private LocationId place(Wanted wanted) {
        Optional<LocationId> told = body.locationId().map(LocationId::new);
        if (wanted instanceof Wanted.This one) {
            return told.orElseGet(() -> rentables
                    .byId(one.rentable())
                    .map(Rentable::house)
                    .orElseThrow(() -> Call.unknown("rentable", one.rentable().value())));
        }
        return told.orElseThrow(() -> missing("/locationId", "the house of the room type"));
    }

    private When when() {
        return switch (body.rentalMode().orElse(RentalMode.DAILY)) {
            case DAILY -> new When.Nights(needed("/checkIn", body.checkIn()), needed("/checkOut", body.checkOut()));
            case MONTHLY ->
                new When.Months(
                        body.startMonth()
                                .map(StayWish::firstOf)
                                .orElseGet(() -> needed("/startMonth", body.startDate())),
                        count("/months", body.months()),
                        false);
            case LEASE ->
                new When.Months(needed("/startDate", body.startDate()), count("/termMonths", body.termMonths()), true);
        };
    }

    private static LocalDate firstOf(String month) {
        try {
            return YearMonth.parse(month).atDay(1);
        } catch (DateTimeException none) {
            throw ProblemException.invalid("/startMonth", "a month like 2030-07", month);
        }
    }

    private TravelParty travellers() {
        return Values.made(
                "/adults",
                () -> new TravelParty(
                        body.adults().or(body::guests), body.childAges().orElse(List.of()), List.of(), Set.of()));
    }

    private static LocalDate needed(String pointer, Optional<LocalDate> date) {
        return date.filter(given -> given.getYear() > 0 && given.getYear() < 10_000)
                .orElseThrow(() -> missing(pointer, "a date"));
    }

    private static int count(String pointer, Optional<Integer> number) {
        return number.orElseThrow(() -> missing(pointer, "a number of months"));
    }

    private static ProblemException missing(String pointer, String expected) {
        return ProblemException.invalid(pointer, expected, "nothing");
    }
}
