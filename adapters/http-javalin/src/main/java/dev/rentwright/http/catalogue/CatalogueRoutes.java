package dev.rentwright.http.catalogue;

import dev.rentwright.Rentwright;
import dev.rentwright.catalogue.AddRentable;
import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.DefineCategory;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.RentableKind;
import dev.rentwright.catalogue.Rentables;
import dev.rentwright.catalogue.ReviseRentable;
import dev.rentwright.http.exchange.Answer;
import dev.rentwright.http.exchange.Call;
import dev.rentwright.http.exchange.Endpoint;
import dev.rentwright.http.exchange.Lists;
import dev.rentwright.http.exchange.Parameter;
import dev.rentwright.http.problem.Problem;
import dev.rentwright.identity.Permission;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.location.LocationId;
import java.util.List;
import java.util.Optional;

/** Categories and vehicles. */
public final class CatalogueRoutes {

    private final Rentwright rentwright;

    /** The routes of an engine. */
    public CatalogueRoutes(Rentwright rentwright) {
        this.rentwright = rentwright;
    }

    /** All of them. */
    public List<Endpoint> endpoints() {
        return List.of(
                Endpoint.post("/vehicle-categories")
                        .alsoAt("/categories")
                        .named("defineCategory", "catalogue", "Make a class of rentables")
                        .says("Rentables of one category stand for each other.")
                        .takes(CategoryBody.class)
                        .answers(201, CategoryResource.class, "The category.")
                        .refuses(Problem.INVALID_VALUE)
                        .by(this::define),
                Endpoint.get("/vehicle-categories")
                        .alsoAt("/categories")
                        .named("listCategories", "catalogue", "List categories")
                        .says("By display order, then code.")
                        .answersPagesOf(CategoryResource.class)
                        .by(call -> Lists.page(
                                call, rentwright.ports().categories().list(call.page()), CategoryResource::of)),
                Endpoint.get("/vehicle-categories/{id}")
                        .alsoAt("/categories/{id}")
                        .alsoAt("/room-types/{id}")
                        .named("getCategory", "catalogue", "Show a category")
                        .says("One category.")
                        .answers(200, CategoryResource.class, "The category.")
                        .refuses(Problem.NOT_FOUND)
                        .by(call -> call.reply(
                                rentwright.ports().categories().byId(new CategoryId(call.id())),
                                "category",
                                category ->
                                        Answer.ok(CategoryResource.of(category)).tagged(category.version()))),
                Endpoint.post("/vehicles")
                        .named("addVehicle", "catalogue", "Add a vehicle")
                        .says("Published and available at its place at once; put a rate card on it, or on its category,"
                                + " before it can be quoted.")
                        .takes(VehicleBody.class)
                        .answers(201, VehicleResource.class, "The vehicle.")
                        .refuses(Problem.NOT_FOUND, Problem.INVALID_VALUE)
                        .by(this::add),
                Endpoint.get("/vehicles")
                        .named("listVehicles", "catalogue", "List vehicles")
                        .says("By display name; whether one is free on a date is told by the availability.")
                        .takes(
                                Parameter.id("category", "Only of this category."),
                                Parameter.id("supplier", "Only of this supplier."),
                                Parameter.id("location", "Only offered at this place."),
                                Parameter.text("make", "Only of this make.", "Volkswagen"))
                        .answersPagesOf(VehicleResource.class)
                        .by(this::vehicles),
                Endpoint.get("/vehicles/{id}")
                        .named("getVehicle", "catalogue", "Show a vehicle")
                        .says("One vehicle, with the ETag that a change needs.")
                        .answers(200, VehicleResource.class, "The vehicle.")
                        .refuses(Problem.NOT_FOUND)
                        .by(this::vehicle),
                Endpoint.patch("/vehicles/{id}")
                        .named("reviseVehicle", "catalogue", "Rename, publish or withdraw a vehicle")
                        .says("A merge patch (RFC 7396) in which null stands for left out.")
                        .takes(VehiclePatch.class)
                        .answers(200, VehicleResource.class, "The vehicle as it is now.")
                        .refuses(Problem.NOT_FOUND, Problem.INVALID_VALUE, Problem.ASSET_ILLEGAL_TRANSITION)
                        .by(this::revise));
    }

    private Answer define(Call call) {
        DefineCategory.Command command = call.body(CategoryBody.class).command(call.actor());
        return call.once(() -> rentwright
                .catalogue()
                .defineCategory()
                .define(command)
                .map(category -> Answer.json(201, CategoryResource.of(category))
                        .at(call.link("/vehicle-categories/" + category.id()))
                        .tagged(category.version())));
    }

    private Answer add(Call call) {
        AddRentable.Command command = call.body(VehicleBody.class).command(call.actor());
        return call.once(() -> rentwright
                .catalogue()
                .addRentable()
                .add(command)
                .map(rentable -> Answer.json(201, VehicleResource.of(rentable))
                        .at(call.link("/vehicles/" + rentable.id()))
                        .tagged(rentable.version())));
    }

    private Answer vehicles(Call call) {
        rentwright.access().require(call.actor(), Permission.CATALOGUE_READ);
        Rentables.Filter filter = new Rentables.Filter(
                Optional.of(RentableKind.VEHICLE),
                call.queryId("category").map(CategoryId::new),
                call.queryId("supplier").map(SupplierId::new),
                call.queryId("location").map(LocationId::new),
                call.query("make"));
        return Lists.page(call, rentwright.ports().rentables().list(filter, call.page()), VehicleResource::of);
    }

    private Answer vehicle(Call call) {
        rentwright.access().require(call.actor(), Permission.CATALOGUE_READ);
        Optional<Rentable> vehicle = rentwright
                .ports()
                .rentables()
                .byId(new RentableId(call.id()))
                .filter(rentable -> rentable.kind() == RentableKind.VEHICLE);
        return call.reply(vehicle, "vehicle", CatalogueRoutes::shown);
    }

    private Answer revise(Call call) {
        VehiclePatch patch = call.body(VehiclePatch.class);
        ReviseRentable.Command command = new ReviseRentable.Command(
                call.actor(),
                new RentableId(call.id()),
                call.version(),
                patch.displayName(),
                patch.publication(),
                patch.presentation().map(PresentationBody::presentation),
                patch.upkeep().map(UpkeepBody::upkeep));
        return call.reply(
                () -> rentwright.catalogue().reviseRentable().revise(command).map(CatalogueRoutes::shown));
    }

    private static Answer shown(Rentable rentable) {
        return Answer.ok(VehicleResource.of(rentable)).tagged(rentable.version());
    }
}
