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
import dev.rentwright.party.CustomerId;
import dev.rentwright.quote.Quote;
import dev.rentwright.quote.QuotePrice;
import dev.rentwright.quote.QuotePrice.Wanted;
import dev.rentwright.quote.TravelParty;
import dev.rentwright.quote.When;
import dev.rentwright.time.RequestedPeriod;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The rental that a booking's body describes in the place of a quote (API-80 to API-84, PRC-26). */
record RentalWish(BookingBody body, Rentables rentables) {

    QuotePrice.Command command(Actor actor) {
        Wanted wanted = wanted();
        LocationId pickup = pickup(wanted);
        QuotePrice.Command asked = new QuotePrice.Command(
                actor,
                wanted,
                pickup,
                body.returnLocationId().map(LocationId::new).orElse(pickup),
                when(),
                travellers(),
                body.wishes());
        // Who is driven by somebody who is named here is asked for nothing that a driver is.
        return body.chauffeurId().isPresent() ? asked : asked.of(new CustomerId(body.customerId()));
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
        List<Wanted> named = Stream.of(
                        Stream.of(body.listingId(), body.roomId(), body.vehicleId())
                                .flatMap(Optional::stream)
                                .<Wanted>map(id -> new Wanted.This(new RentableId(id))),
                        Stream.of(body.roomTypeId(), body.vehicleCategoryId())
                                .flatMap(Optional::stream)
                                .<Wanted>map(id -> new Wanted.AnyOf(new CategoryId(id))))
                .flatMap(some -> some)
                .toList();
        if (named.size() != 1) {
            throw ProblemException.invalid(
                    "/listingId",
                    "a quoteId, or one of listingId, roomId, roomTypeId, vehicleId and vehicleCategoryId",
                    named.size() + " of them");
        }
        return named.get(0);
    }

    private LocationId pickup(Wanted wanted) {
        Optional<LocationId> told = body.pickupLocationId().or(body::locationId).map(LocationId::new);
        if (wanted instanceof Wanted.This one) {
            return told.orElseGet(() -> rentables
                    .byId(one.rentable())
                    .map(Rentable::house)
                    .orElseThrow(() -> Call.unknown("rentable", one.rentable().value())));
        }
        return told.orElseThrow(() -> body.roomTypeId().isPresent()
                ? missing("/locationId", "the house of the room type")
                : missing("/pickupLocationId", "where a vehicle of the category is picked up"));
    }

    private When when() {
        if (body.pickupAt().isPresent() || body.returnAt().isPresent() || isVehicleByTheDay()) {
            return new When.Times(new RequestedPeriod(
                    body.pickupAt().orElseThrow(() -> missing("/pickupAt", "a local time")),
                    body.returnAt().orElseThrow(() -> missing("/returnAt", "a local time"))));
        }
        return switch (body.rentalMode().orElse(RentalMode.DAILY)) {
            case DAILY -> new When.Nights(needed("/checkIn", body.checkIn()), needed("/checkOut", body.checkOut()));
            case MONTHLY ->
                new When.Months(
                        body.startMonth()
                                .map(RentalWish::firstOf)
                                .orElseGet(() -> needed("/startMonth", body.startDate())),
                        count("/months", body.months()),
                        false);
            case LEASE ->
                new When.Months(needed("/startDate", body.startDate()), count("/termMonths", body.termMonths()), true);
        };
    }

    private boolean isVehicleByTheDay() {
        boolean vehicle =
                body.vehicleId().isPresent() || body.vehicleCategoryId().isPresent();
        return vehicle && body.rentalMode().orElse(RentalMode.DAILY) == RentalMode.DAILY;
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
                        body.adults().or(body::guests),
                        body.childAges().orElse(List.of()),
                        body.driverAges().orElse(List.of()),
                        Set.copyOf(body.exemptFrom().orElse(List.of()))));
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
