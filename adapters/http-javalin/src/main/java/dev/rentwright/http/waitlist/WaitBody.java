package dev.rentwright.http.waitlist;

import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.http.problem.ProblemException;
import dev.rentwright.http.wire.Says;
import dev.rentwright.identity.Actor;
import dev.rentwright.location.LocationId;
import dev.rentwright.party.CustomerId;
import dev.rentwright.quote.QuotePrice.Wanted;
import dev.rentwright.quote.When;
import dev.rentwright.time.RequestedPeriod;
import dev.rentwright.time.RequestedPeriod.Moment;
import dev.rentwright.waitlist.JoinWaitlist;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

@Says("Who waits for what: one rentable, or any of a category; from one local time to another, or for nights.")
record WaitBody(
        @NotNull UUID customerId,
        @Says("A rentable's id; this or a category.") Optional<UUID> rentableId,
        @Says("A category's id; this or a rentable.") Optional<UUID> categoryId,

        @Says("Where the rental is to begin and end.") @NotNull
        UUID locationId,

        @Says(value = "Local time; with returnAt.", example = "2030-07-01T10:00")
        Optional<Moment> pickupAt,

        @Says(value = "Local time; with pickupAt.", example = "2030-07-04T10:00")
        Optional<Moment> returnAt,

        @Says(value = "Of a stay; with checkOut, in the place of the times.", example = "2030-07-01")
        Optional<LocalDate> checkIn,

        @Says(value = "Of a stay; with checkIn.", example = "2030-07-04")
        Optional<LocalDate> checkOut) {

    JoinWaitlist.Command command(Actor actor) {
        return new JoinWaitlist.Command(
                actor, new CustomerId(customerId), wanted(), new LocationId(locationId), when());
    }

    private Wanted wanted() {
        if (rentableId.isPresent() == categoryId.isPresent()) {
            throw ProblemException.invalid(
                    "/rentableId", "either rentableId or categoryId", rentableId.isPresent() ? "both" : "neither");
        }
        return rentableId
                .<Wanted>map(id -> new Wanted.This(new RentableId(id)))
                .orElseGet(() -> new Wanted.AnyOf(new CategoryId(categoryId.orElseThrow())));
    }

    private When when() {
        boolean timed = pickupAt.isPresent() && returnAt.isPresent();
        boolean nights = checkIn.isPresent() && checkOut.isPresent();
        if (timed == nights) {
            throw ProblemException.invalid(
                    "/pickupAt", "pickupAt and returnAt, or checkIn and checkOut", timed ? "both" : "neither");
        }
        return timed
                ? new When.Times(new RequestedPeriod(pickupAt.orElseThrow(), returnAt.orElseThrow()))
                : new When.Nights(checkIn.orElseThrow(), checkOut.orElseThrow());
    }
}
