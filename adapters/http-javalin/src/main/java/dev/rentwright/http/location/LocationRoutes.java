package dev.rentwright.http.location;

import dev.rentwright.Rentwright;
import dev.rentwright.host.Page;
import dev.rentwright.host.Stamps;
import dev.rentwright.http.exchange.Answer;
import dev.rentwright.http.exchange.Call;
import dev.rentwright.http.exchange.Endpoint;
import dev.rentwright.http.exchange.Lists;
import dev.rentwright.http.exchange.Parameter;
import dev.rentwright.http.exchange.Values;
import dev.rentwright.http.problem.Problem;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.location.Country;
import dev.rentwright.location.FindPlaces;
import dev.rentwright.location.GeoPoint;
import dev.rentwright.location.Location;
import dev.rentwright.location.LocationId;
import dev.rentwright.location.PutCountry;
import dev.rentwright.location.RegisterLocation;
import dev.rentwright.location.ReviseLocation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Places. */
public final class LocationRoutes {

    private static final long METRES = 1000;
    private static final Pattern POINT = Pattern.compile("(-?\\d{1,2}(?:\\.\\d{1,12})?),(-?\\d{1,3}(?:\\.\\d{1,12})?)");

    private final Rentwright rentwright;

    /** The routes of an engine. */
    public LocationRoutes(Rentwright rentwright) {
        this.rentwright = rentwright;
    }

    /** All of them. */
    public List<Endpoint> endpoints() {
        return List.of(
                Endpoint.post("/locations")
                        .named("registerLocation", "locations", "Take a place into use")
                        .says("Rentals may begin and end there at once.")
                        .takes(LocationBody.class)
                        .answers(201, LocationResource.class, "The place.")
                        .refuses(Problem.INVALID_VALUE)
                        .by(this::register),
                Endpoint.get("/locations")
                        .named("listLocations", "locations", "List places")
                        .says(
                                "By code; near a point only those in use of which the position is known, the nearest first.")
                        .takes(
                                Parameter.text("code", "Only the one of this code.", "BER"),
                                Parameter.text("near", "A point, latitude and longitude in degrees.", "52.52,13.405"),
                                Parameter.number("withinKm", "No further from the point than this.", "25"))
                        .answersPagesOf(LocationResource.class)
                        .refuses(Problem.INVALID_VALUE)
                        .by(this::locations),
                Endpoint.get("/locations/{id}")
                        .named("getLocation", "locations", "Show a place")
                        .says("One place, with its zone and opening hours.")
                        .answers(200, LocationResource.class, "The place.")
                        .refuses(Problem.NOT_FOUND)
                        .by(this::location),
                Endpoint.patch("/locations/{id}")
                        .named("reviseLocation", "locations", "Change a place")
                        .says("A merge patch (RFC 7396) in which null stands for left out.")
                        .takes(LocationPatch.class)
                        .answers(200, LocationResource.class, "The place as it is now.")
                        .refuses(Problem.NOT_FOUND, Problem.INVALID_VALUE)
                        .by(this::revise),
                Endpoint.get("/countries")
                        .named("listCountries", "locations", "List countries")
                        .says("By code, with their names in a language of the caller.")
                        .takes(Parameter.id("supplier", "As this supplier calls them."))
                        .answersAllOf(CountryResource.class, "All of ISO 3166-1.")
                        .by(this::countries),
                Endpoint.put("/countries/{code}")
                        .named("putCountry", "locations", "Say what a country is called")
                        .says("For everybody, or for the customers of one supplier. The code has two letters or three.")
                        .takes(CountryBody.class)
                        .answers(200, CountryResource.class, "The country.")
                        .refuses(Problem.NOT_FOUND, Problem.INVALID_VALUE)
                        .by(this::putCountry));
    }

    private Answer countries(Call call) {
        List<Country> all = rentwright
                .locations()
                .viewCountries()
                .all(call.actor(), call.queryId("supplier").map(SupplierId::new), call.languages());
        return Lists.all(all, country -> CountryResource.of(country, call.languages()))
                .with("Vary", "Accept-Language");
    }

    private Answer putCountry(Call call) {
        PutCountry.Command command = new PutCountry.Command(
                call.actor(), call.body(CountryBody.class).country(call.path("code")));
        return call.reply(() -> rentwright
                .locations()
                .putCountry()
                .put(command)
                .map(country -> Answer.ok(CountryResource.of(country, call.languages()))));
    }

    private Answer register(Call call) {
        RegisterLocation.Command command = call.body(LocationBody.class).command(call.actor());
        return call.once(() -> rentwright
                .locations()
                .registerLocation()
                .register(command)
                .map(location -> Answer.json(201, LocationResource.of(location, call.languages(), stamp(location)))
                        .at(call.link("/locations/" + location.id()))
                        .tagged(location.version())));
    }

    private Answer revise(Call call) {
        ReviseLocation.Command command = new ReviseLocation.Command(
                call.actor(),
                new LocationId(call.id()),
                call.version(),
                call.body(LocationPatch.class).changes());
        return call.reply(
                () -> rentwright.locations().reviseLocation().revise(command).map(location -> shown(location, call)));
    }

    private Answer locations(Call call) {
        Optional<GeoPoint> point = call.query("near").map(text -> Values.at("query/near", text, LocationRoutes::point));
        if (point.isPresent()) {
            return near(call, point.get());
        }
        Optional<String> code = call.query("code");
        if (code.isEmpty()) {
            return page(call, rentwright.ports().locations().list(call.page()));
        }
        List<Location> found =
                rentwright.ports().locations().byCode(code.get()).stream().toList();
        return page(call, new Page<>(found, call.page(), found.size()));
    }

    private Answer page(Call call, Page<Location> page) {
        Map<UUID, Stamps.Stamp> stamps = stamps(page.items());
        return Lists.page(
                call,
                page,
                location -> LocationResource.of(
                        location,
                        call.languages(),
                        Optional.ofNullable(stamps.get(location.id().value()))));
    }

    private Answer near(Call call, GeoPoint point) {
        Optional<Long> within = call.queryNumber("withinKm").map(kilometres -> kilometres * METRES);
        Page<FindPlaces.Near> page = rentwright
                .locations()
                .findPlaces()
                .near(new FindPlaces.Query(call.actor(), point, within, call.page()));
        Map<UUID, Stamps.Stamp> stamps =
                stamps(page.items().stream().map(FindPlaces.Near::location).toList());
        return Lists.page(
                call,
                page,
                near -> LocationResource.of(
                        near,
                        call.languages(),
                        Optional.ofNullable(stamps.get(near.location().id().value()))));
    }

    private static GeoPoint point(String text) {
        Matcher degrees = POINT.matcher(text);
        if (!degrees.matches()) {
            throw new IllegalArgumentException("expected a latitude and a longitude like 52.52,13.405, got " + text);
        }
        return new GeoPoint(new BigDecimal(degrees.group(1)), new BigDecimal(degrees.group(2)));
    }

    private Answer location(Call call) {
        return call.reply(
                rentwright.ports().locations().byId(new LocationId(call.id())),
                "location",
                location -> shown(location, call));
    }

    private Optional<Stamps.Stamp> stamp(Location location) {
        return Optional.ofNullable(stamps(List.of(location)).get(location.id().value()));
    }

    private Map<UUID, Stamps.Stamp> stamps(List<Location> locations) {
        return rentwright
                .ports()
                .stamps()
                .of(
                        Stamps.Kept.LOCATION,
                        locations.stream()
                                .map(location -> location.id().value())
                                .toList());
    }

    private Answer shown(Location location, Call call) {
        return Answer.ok(LocationResource.of(location, call.languages(), stamp(location)))
                .tagged(location.version())
                .with("Vary", "Accept-Language");
    }
}
