package dev.rentwright.http.pricing;

import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.Rentables;
import dev.rentwright.http.exchange.Call;
import dev.rentwright.http.problem.ProblemException;
import dev.rentwright.http.wire.Says;
import dev.rentwright.identity.Actor;
import dev.rentwright.location.LocationId;
import dev.rentwright.party.CustomerId;
import dev.rentwright.quote.QuotePrice;
import dev.rentwright.quote.QuotePrice.Wanted;
import dev.rentwright.quote.TravelParty;
import dev.rentwright.quote.When;
import dev.rentwright.time.RequestedPeriod;
import dev.rentwright.time.RequestedPeriod.Moment;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is to be priced. */
@Says(
        "What is to be priced: one rentable, or the cheapest that is free of a category; from one local time to another, for"
                + " nights, or for months.")
public record QuoteBody(
        @Says("A rentable's id; this or a category.") Optional<UUID> rentableId,
        @Says("A category's id; this or a rentable.") Optional<UUID> categoryId,

        @Says("Of a rentable, the first place at which it is offered when left out.")
        Optional<UUID> pickupLocationId,

        @Says("Where it comes back; the pickup place when left out.")
        Optional<UUID> returnLocationId,

        @Says(value = "Local time at the pickup place; with returnAt.", example = "2030-07-01T10:00")
        Optional<Moment> pickupAt,

        @Says(value = "Local time at the return place; with pickupAt.", example = "2030-07-04T10:00")
        Optional<Moment> returnAt,

        @Says("In the place of pickupAt and returnAt.") Optional<@Valid NightsBody> nights,
        @Says("In the place of pickupAt and returnAt.") Optional<@Valid StayMonthsBody> months,

        @Says("Two adults in a room and one elsewhere when left out.")
        Optional<@Valid TravellersBody> travellers,

        @Says(
                "Who is to rent it. Of a vehicle they are the main driver: their age and a licence on file are asked for as when"
                        + " it is booked, and their age is the driver's where none is said. Customers name themselves.")
        Optional<UUID> customerId,

        Optional<@Size(max = 50) List<@Valid @NotNull ChosenAddOnBody>> addOns,

        @Says("Codes of features that cost extra, each once.")
        Optional<@Size(max = 50) List<@NotNull @Size(max = 30) String>> features,

        @Says(value = "The code of a coupon of the supplier.", example = "WELCOME")
        Optional<@Size(max = 30) String> coupon,

        @Says("Granted by staff, in their order; whoever grants one needs booking:override.")
        Optional<@Size(max = 20) List<@Valid @NotNull DiscountBody>> discounts,

        @Says(value = "A currency in which the price is shown beside its own (ISO 4217).", example = "USD")
        Optional<@Pattern(regexp = "[A-Z]{3}") String> shownIn) {

    QuotePrice.Command command(Actor actor, Rentables rentables) {
        return command(actor, rentables, Place.body());
    }

    /** What is asked for, where it is a member of a body. */
    public QuotePrice.Command command(Actor actor, Rentables rentables, String member) {
        return command(actor, rentables, Place.body().at(member));
    }

    QuotePrice.Command command(Actor actor, Rentables rentables, Place place) {
        LocationId pickup = pickup(rentables, place);
        return new QuotePrice.Command(
                actor,
                wanted(place),
                pickup,
                returnLocationId.map(LocationId::new).orElse(pickup),
                when(place),
                place.one("travellers", travellers, TravellersBody::party).orElse(TravelParty.UNSAID),
                new WishList(addOns, features, discounts, coupon, shownIn).wishes(place),
                customerId.map(CustomerId::new));
    }

    private LocationId pickup(Rentables rentables, Place place) {
        return pickupLocationId
                .map(LocationId::new)
                .orElseGet(() -> rentableId
                        .map(id -> rentables
                                .byId(new RentableId(id))
                                .map(Rentable::house)
                                .orElseThrow(() -> Call.unknown("rentable", id)))
                        .orElseThrow(() -> place.at("pickupLocationId").missing("a place, or a rentable")));
    }

    private Wanted wanted(Place place) {
        if (rentableId.isPresent() == categoryId.isPresent()) {
            throw ProblemException.invalid(
                    place.at("rentableId").pointer(),
                    "either rentableId or categoryId",
                    rentableId.isPresent() ? "both" : "neither");
        }
        return rentableId
                .<Wanted>map(id -> new Wanted.This(new RentableId(id)))
                .orElseGet(() -> new Wanted.AnyOf(new CategoryId(categoryId.orElseThrow())));
    }

    private When when(Place place) {
        boolean timed = pickupAt.isPresent() || returnAt.isPresent();
        if ((timed ? 1 : 0) + (nights.isPresent() ? 1 : 0) + (months.isPresent() ? 1 : 0) > 1) {
            throw ProblemException.invalid(
                    place.pointer(), "pickupAt and returnAt, or nights, or months", "more than one of them");
        }
        return place.one("nights", nights, NightsBody::when)
                .or(() -> place.one("months", months, StayMonthsBody::when))
                .orElseGet(() -> new When.Times(new RequestedPeriod(
                        pickupAt.orElseThrow(() -> place.at("pickupAt").missing("a local time, or nights, or months")),
                        returnAt.orElseThrow(() -> place.at("returnAt").missing("a local time")))));
    }
}
