package dev.rentwright.http.search;

import dev.rentwright.Rentwright;
import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.RentalMode;
import dev.rentwright.catalogue.kind.RentableKind;
import dev.rentwright.http.catalogue.FeatureQuery;
import dev.rentwright.http.exchange.Answer;
import dev.rentwright.http.exchange.Call;
import dev.rentwright.http.exchange.Endpoint;
import dev.rentwright.http.exchange.Lists;
import dev.rentwright.http.exchange.Parameter;
import dev.rentwright.http.exchange.Values;
import dev.rentwright.http.json.WireTypes;
import dev.rentwright.http.problem.Problem;
import dev.rentwright.location.LocationId;
import dev.rentwright.quote.When;
import dev.rentwright.search.Offers;
import dev.rentwright.search.SearchOffers;
import dev.rentwright.search.Traits;
import dev.rentwright.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Rooms and homes that are free by night, month or lease, and the calendar of one (API-72). */
public final class StaySearchRoutes {

    private final Rentwright rentwright;

    /** The routes of an engine. */
    public StaySearchRoutes(Rentwright rentwright) {
        this.rentwright = rentwright;
    }

    /** All of them. */
    public List<Endpoint> endpoints() {
        return List.of(
                search("/rooms/availability", "searchRooms", "Find rooms that are free, with prices")
                        .by(call -> search(call, RentableKind.ROOM)),
                search("/listings/availability", "searchListings", "Find homes that are free, with prices")
                        .by(call -> search(call, RentableKind.PROPERTY)),
                Endpoint.get("/listings/{id}/availability")
                        .alsoAt("/rooms/{id}/availability")
                        .named("showCalendar", "search", "Show the calendar of a home or room")
                        .says("One entry per night, read from claims at this moment.")
                        .takes(
                                Parameter.text("from", "The first night.", "2030-07-01")
                                        .must(),
                                Parameter.text("to", "The last night, inclusive; at most 366 nights.", "2030-07-31")
                                        .must())
                        .answersAllOf(CalendarDayResource.class, "Each night, in order.")
                        .refuses(Problem.NOT_FOUND, Problem.INVALID_VALUE, Problem.PERIOD_EMPTY)
                        .by(this::calendar));
    }

    private static Endpoint.Builder search(String path, String id, String inShort) {
        return Endpoint.get(path)
                .named(id, "search", inShort)
                .says("Read from claims at this moment; an offer promises nothing until it is quoted and booked. What"
                        + " does not keep to its stay rules for these dates is left out.")
                .takes(
                        Parameter.id("location", "Where.").must(),
                        Parameter.oneOf("rentalMode", WireTypes.values(RentalMode.class), "Daily when left out."),
                        Parameter.text("checkIn", "Date of arrival, or first day of the months.", "2030-07-01")
                                .must(),
                        Parameter.text("checkOut", "Date of departure, by the night.", "2030-07-04"),
                        Parameter.text("months", "How many, by the month or lease.", "3"),
                        Parameter.id("category", "Only of this category."),
                        FeatureQuery.PARAMETER,
                        Parameter.PAGE,
                        Parameter.PAGE_SIZE)
                .answers(200, StayOffersResource.class, "What is free, cheapest first.")
                .refuses(
                        Problem.NOT_FOUND,
                        Problem.PERIOD_EMPTY,
                        Problem.PERIOD_IN_PAST,
                        Problem.LOCATION_CLOSED,
                        Problem.INVALID_VALUE);
    }

    private Answer search(Call call, RentableKind kind) {
        LocationId place = new LocationId(call.needId("location"));
        SearchOffers.Query query = new SearchOffers.Query(
                call.actor(),
                place,
                place,
                when(call),
                call.queryId("category").map(CategoryId::new),
                Optional.of(kind),
                Traits.having(FeatureQuery.of(call)),
                call.page());
        return call.reply(() -> rentwright
                .search()
                .searchOffers()
                .search(query)
                .map(offers -> Answer.ok(StayOffersResource.of(
                                offers,
                                rentwright
                                        .fleet()
                                        .showNearFuture()
                                        .of(offers.rentables().items().stream()
                                                .map(Offers.RentableOffer::rentable)
                                                .toList())))
                        .with("Link", Lists.links(call, offers.rentables()))));
    }

    private static When when(Call call) {
        LocalDate checkIn = call.needDate("checkIn");
        RentalMode mode = call.query("rentalMode", RentalMode.class).orElse(RentalMode.DAILY);
        return mode == RentalMode.DAILY
                ? new When.Nights(checkIn, call.needDate("checkOut"))
                : Values.made(
                        "query/months",
                        () -> new When.Months(
                                checkIn,
                                call.query("months").map(Integer::valueOf).orElse(1),
                                mode == RentalMode.LEASE));
    }

    private Answer calendar(Call call) {
        DateRange dates =
                Values.made("query/to", () -> DateRange.inclusive(call.needDate("from"), call.needDate("to")));
        return call.reply(() -> rentwright
                .search()
                .showCalendar()
                .show(call.actor(), new RentableId(call.id()), dates)
                .map(days -> Lists.all(days, CalendarDayResource::of)));
    }
}
