package dev.rentwright.http.location;

import dev.rentwright.Rentwright;
import dev.rentwright.host.Page;
import dev.rentwright.http.exchange.Answer;
import dev.rentwright.http.exchange.Call;
import dev.rentwright.http.exchange.Endpoint;
import dev.rentwright.http.exchange.Lists;
import dev.rentwright.http.exchange.Parameter;
import dev.rentwright.http.problem.Problem;
import dev.rentwright.location.Location;
import dev.rentwright.location.LocationId;
import dev.rentwright.location.RegisterLocation;
import java.util.List;
import java.util.Optional;

/** Places. */
public final class LocationRoutes {

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
                        .says("By code.")
                        .takes(Parameter.text("code", "Only the one of this code.", "BER"))
                        .answersPagesOf(LocationResource.class)
                        .by(this::locations),
                Endpoint.get("/locations/{id}")
                        .named("getLocation", "locations", "Show a place")
                        .says("One place, with its zone and opening hours.")
                        .answers(200, LocationResource.class, "The place.")
                        .refuses(Problem.NOT_FOUND)
                        .by(this::location));
    }

    private Answer register(Call call) {
        RegisterLocation.Command command = call.body(LocationBody.class).command(call.actor());
        return call.once(() -> rentwright
                .locations()
                .registerLocation()
                .register(command)
                .map(location -> Answer.json(201, LocationResource.of(location))
                        .at(call.link("/locations/" + location.id()))
                        .tagged(location.version())));
    }

    private Answer locations(Call call) {
        Optional<String> code = call.query("code");
        if (code.isEmpty()) {
            return Lists.page(call, rentwright.ports().locations().list(call.page()), LocationResource::of);
        }
        List<Location> found =
                rentwright.ports().locations().byCode(code.get()).stream().toList();
        return Lists.page(call, new Page<>(found, call.page(), found.size()), LocationResource::of);
    }

    private Answer location(Call call) {
        return call.reply(
                rentwright.ports().locations().byId(new LocationId(call.id())), "location", LocationRoutes::shown);
    }

    private static Answer shown(Location location) {
        return Answer.ok(LocationResource.of(location)).tagged(location.version());
    }
}
