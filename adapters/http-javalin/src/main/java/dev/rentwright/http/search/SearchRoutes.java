package dev.rentwright.http.search;

import dev.rentwright.Rentwright;
import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.kind.FuelType;
import dev.rentwright.catalogue.kind.RentableKind;
import dev.rentwright.catalogue.kind.TransmissionType;
import dev.rentwright.http.catalogue.FeatureQuery;
import dev.rentwright.http.catalogue.VehicleResource;
import dev.rentwright.http.exchange.Answer;
import dev.rentwright.http.exchange.Call;
import dev.rentwright.http.exchange.Endpoint;
import dev.rentwright.http.exchange.Lists;
import dev.rentwright.http.exchange.Parameter;
import dev.rentwright.http.json.WireTypes;
import dev.rentwright.http.problem.Problem;
import dev.rentwright.location.LocationId;
import dev.rentwright.quote.When;
import dev.rentwright.search.Offers;
import dev.rentwright.search.SearchOffers;
import dev.rentwright.search.Traits;
import dev.rentwright.time.RequestedPeriod;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is free, with prices. */
public final class SearchRoutes {

    private final Rentwright rentwright;

    /** The routes of an engine. */
    public SearchRoutes(Rentwright rentwright) {
        this.rentwright = rentwright;
    }

    /** All of them. */
    public List<Endpoint> endpoints() {
        return List.of(Endpoint.get("/vehicles/availability")
                .named("searchOffers", "search", "Find what is free, with prices")
                .says("Read from claims at this moment; an offer promises nothing until it is quoted and booked. A time"
                        + " may name its offset (as %2B02:00); it must be one that the place has then.")
                .takes(
                        Parameter.id("pickupLocation", "Where the rental begins.")
                                .must(),
                        Parameter.id("returnLocation", "Where it ends; the pickup place when left out."),
                        Parameter.text("pickupAt", "Local time at the pickup place.", "2030-07-01T10:00")
                                .must(),
                        Parameter.text("returnAt", "Local time at the return place.", "2030-07-04T10:00")
                                .must(),
                        Parameter.id("category", "Only of this category."),
                        Parameter.number("seats", "Only with so many seats, or more.", "5"),
                        Parameter.oneOf(
                                "transmission", WireTypes.values(TransmissionType.class), "Only with this gearbox."),
                        Parameter.oneOf("fuel", WireTypes.values(FuelType.class), "Only what runs on this."),
                        FeatureQuery.PARAMETER,
                        Parameter.PAGE,
                        Parameter.PAGE_SIZE)
                .answers(200, OffersResource.class, "What is free, cheapest first.")
                .refuses(
                        Problem.NOT_FOUND,
                        Problem.PERIOD_EMPTY,
                        Problem.PERIOD_IN_PAST,
                        Problem.TIME_INVALID_OFFSET,
                        Problem.LOCATION_CLOSED,
                        Problem.INVALID_VALUE)
                .by(this::search));
    }

    private Answer search(Call call) {
        LocationId pickup = new LocationId(call.needId("pickupLocation"));
        SearchOffers.Query query = new SearchOffers.Query(
                call.actor(),
                pickup,
                call.queryId("returnLocation").map(LocationId::new).orElse(pickup),
                new When.Times(new RequestedPeriod(call.needMoment("pickupAt"), call.needMoment("returnAt"))),
                call.queryId("category").map(CategoryId::new),
                Optional.of(RentableKind.VEHICLE),
                new Traits(
                        call.queryNumber("seats"),
                        call.query("transmission", TransmissionType.class),
                        call.query("fuel", FuelType.class),
                        FeatureQuery.of(call)),
                call.page());
        return call.reply(() -> rentwright
                .search()
                .searchOffers()
                .search(query)
                .map(offers -> Answer.ok(OffersResource.of(offers, vehicles(offers)))
                        .with("Link", Lists.links(call, offers.rentables()))));
    }

    private Map<RentableId, VehicleResource> vehicles(Offers offers) {
        return VehicleResource.all(
                rentwright,
                offers.rentables().items().stream()
                        .map(Offers.RentableOffer::rentable)
                        .filter(rentable -> rentable.vehicle().isPresent())
                        .toList());
    }
}
