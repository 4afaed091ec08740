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
import dev.rentwright.host.Page;
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
import java.util.function.Function;

/** Rooms with their types, and listings of homes: kinds of the one collection that vehicles are in, too (REC-20). */
public final class HouseRoutes {

    private static final Function<Rentable, Object> ROOM = RoomResource::of;
    private static final Function<Rentable, Object> LISTING = ListingResource::of;

    private final Rentwright rentwright;

    /** The routes of an engine. */
    public HouseRoutes(Rentwright rentwright) {
        this.rentwright = rentwright;
    }

    /** All of them. */
    public List<Endpoint> endpoints() {
        return List.of(
                Endpoint.post("/room-types")
                        .named("defineRoomType", "catalogue", "Make a class of rooms")
                        .says("Rooms of one type stand for each other. It is a category, shown at /vehicle-categories,"
                                + " too.")
                        .takes(RoomTypeBody.class)
                        .answers(201, CategoryResource.class, "The room type.")
                        .refuses(Problem.INVALID_VALUE)
                        .by(this::defineType),
                Endpoint.post("/rooms")
                        .named("addRoom", "catalogue", "Add a room")
                        .says("Published and available at once; put a rate card on it, or on its type, before it can be"
                                + " quoted.")
                        .takes(RoomBody.class)
                        .answers(201, RoomResource.class, "The room.")
                        .refuses(Problem.NOT_FOUND, Problem.INVALID_VALUE)
                        .by(call ->
                                add(call, "/rooms/", call.body(RoomBody.class).command(call.actor()), ROOM)),
                Endpoint.get("/rooms")
                        .named("listRooms", "catalogue", "List rooms")
                        .says("By display name; whether one is free on a date is told by the availability.")
                        .takes(
                                Parameter.id("roomType", "Only of this type."),
                                Parameter.id("supplier", "Only of this supplier."),
                                Parameter.id("location", "Only of this house."))
                        .answersPagesOf(RoomResource.class)
                        .by(call -> Lists.page(call, some(call, RentableKind.ROOM, "roomType"), RoomResource::of)),
                Endpoint.get("/rooms/{id}")
                        .named("getRoom", "catalogue", "Show a room")
                        .says("One room, with the ETag that a change needs.")
                        .answers(200, RoomResource.class, "The room.")
                        .refuses(Problem.NOT_FOUND)
                        .by(call -> call.reply(one(call, RentableKind.ROOM), "room", room -> shown(room, ROOM))),
                Endpoint.patch("/rooms/{id}")
                        .named("reviseRoom", "catalogue", "Rename, publish or withdraw a room")
                        .says("A merge patch (RFC 7396) in which null stands for left out.")
                        .takes(VehiclePatch.class)
                        .answers(200, RoomResource.class, "The room as it is now.")
                        .refuses(Problem.NOT_FOUND, Problem.INVALID_VALUE)
                        .by(call -> revise(call, RentableKind.ROOM, ROOM)),
                Endpoint.post("/listings")
                        .named("addListing", "catalogue", "List a home")
                        .says("Published and available at once, in every mode that is named and priced.")
                        .takes(ListingBody.class)
                        .answers(201, ListingResource.class, "The listing.")
                        .refuses(Problem.NOT_FOUND, Problem.INVALID_VALUE)
                        .by(call -> add(
                                call, "/listings/", call.body(ListingBody.class).command(call.actor()), LISTING)),
                Endpoint.get("/listings")
                        .named("listListings", "catalogue", "List homes")
                        .says("By title; whether one is free on a date is told by the availability.")
                        .takes(
                                Parameter.id("category", "Only of this category."),
                                Parameter.id("supplier", "Only of this owner."),
                                Parameter.id("location", "Only at this place."))
                        .answersPagesOf(ListingResource.class)
                        .by(call ->
                                Lists.page(call, some(call, RentableKind.PROPERTY, "category"), ListingResource::of)),
                Endpoint.get("/listings/{id}")
                        .named("getListing", "catalogue", "Show a listing")
                        .says("One listing, with the ETag that a change needs.")
                        .answers(200, ListingResource.class, "The listing.")
                        .refuses(Problem.NOT_FOUND)
                        .by(call ->
                                call.reply(one(call, RentableKind.PROPERTY), "listing", home -> shown(home, LISTING))),
                Endpoint.patch("/listings/{id}")
                        .named("reviseListing", "catalogue", "Rename, publish or withdraw a listing")
                        .says("A merge patch (RFC 7396) in which null stands for left out.")
                        .takes(VehiclePatch.class)
                        .answers(200, ListingResource.class, "The listing as it is now.")
                        .refuses(Problem.NOT_FOUND, Problem.INVALID_VALUE)
                        .by(call -> revise(call, RentableKind.PROPERTY, LISTING)));
    }

    private Answer defineType(Call call) {
        DefineCategory.Command command = call.body(RoomTypeBody.class).command(call.actor());
        return call.once(() -> rentwright
                .catalogue()
                .defineCategory()
                .define(command)
                .map(type -> Answer.json(201, CategoryResource.of(type))
                        .at(call.link("/vehicle-categories/" + type.id()))
                        .tagged(type.version())));
    }

    private Answer add(Call call, String collection, AddRentable.Command command, Function<Rentable, Object> shape) {
        return call.once(() -> rentwright
                .catalogue()
                .addRentable()
                .add(command)
                .map(rentable -> Answer.json(201, shape.apply(rentable))
                        .at(call.link(collection + rentable.id()))
                        .tagged(rentable.version())));
    }

    private Page<Rentable> some(Call call, RentableKind kind, String category) {
        rentwright.access().require(call.actor(), Permission.CATALOGUE_READ);
        Rentables.Filter filter = new Rentables.Filter(
                Optional.of(kind),
                call.queryId(category).map(CategoryId::new),
                call.queryId("supplier").map(SupplierId::new),
                call.queryId("location").map(LocationId::new),
                Optional.empty());
        return rentwright.ports().rentables().list(filter, call.page());
    }

    private Optional<Rentable> one(Call call, RentableKind kind) {
        rentwright.access().require(call.actor(), Permission.CATALOGUE_READ);
        return rentwright
                .ports()
                .rentables()
                .byId(new RentableId(call.id()))
                .filter(rentable -> rentable.kind() == kind);
    }

    private Answer revise(Call call, RentableKind kind, Function<Rentable, Object> shape) {
        VehiclePatch patch = call.body(VehiclePatch.class);
        ReviseRentable.Command command = new ReviseRentable.Command(
                call.actor(), new RentableId(call.id()), call.version(), patch.displayName(), patch.publication());
        return call.reply(
                one(call, kind),
                "rentable",
                known -> call.reply(() ->
                        rentwright.catalogue().reviseRentable().revise(command).map(revised -> shown(revised, shape))));
    }

    private static Answer shown(Rentable rentable, Function<Rentable, Object> shape) {
        return Answer.ok(shape.apply(rentable)).tagged(rentable.version());
    }
}
