package dev.rentwright.http.catalogue;

import dev.rentwright.Rentwright;
import dev.rentwright.catalogue.kind.RentableKind;
import dev.rentwright.http.exchange.Endpoint;
import dev.rentwright.http.exchange.Parameter;
import dev.rentwright.http.problem.Problem;
import java.util.List;
import java.util.Optional;

/** Rooms, and listings of homes: kinds of the one collection that vehicles are in, too (REC-20). */
public final class HouseRoutes {

    private final Shelf rooms;
    private final Shelf listings;

    /** The routes of an engine. */
    public HouseRoutes(Rentwright rentwright) {
        this.rooms = new Shelf(rentwright, RentableKind.ROOM, "room", "/rooms/", "roomType", RoomResource::of);
        this.listings =
                new Shelf(rentwright, RentableKind.PROPERTY, "listing", "/listings/", "category", ListingResource::of);
    }

    /** All of them. */
    public List<Endpoint> endpoints() {
        return List.of(
                Endpoint.post("/rooms")
                        .named("addRoom", "catalogue", "Add a room")
                        .says("Published and available at once; put a rate card on it, or on its type, before it can be"
                                + " quoted.")
                        .takes(RoomBody.class)
                        .answers(201, RoomResource.class, "The room.")
                        .refuses(Problem.NOT_FOUND, Problem.INVALID_VALUE)
                        .by(call -> rooms.add(call, call.body(RoomBody.class).command(call.actor()))),
                rooms.lists(
                                "listRooms",
                                "List rooms",
                                RoomResource.class,
                                Parameter.id("roomType", "Only of this type."),
                                Parameter.id("supplier", "Only of this supplier."),
                                Parameter.id("location", "Only of this house."))
                        .says("By display name; whether one is free on a date is told by the availability.")
                        .by(call -> rooms.list(call, Optional.empty())),
                rooms.shows("getRoom", RoomResource.class),
                rooms.revises("reviseRoom", RoomPatch.class, RoomResource.class),
                Endpoint.post("/listings")
                        .named("addListing", "catalogue", "List a home")
                        .says("Published and available at once, in every mode that is named and priced.")
                        .takes(ListingBody.class)
                        .answers(201, ListingResource.class, "The listing.")
                        .refuses(Problem.NOT_FOUND, Problem.INVALID_VALUE)
                        .by(call ->
                                listings.add(call, call.body(ListingBody.class).command(call.actor()))),
                listings.lists(
                                "listListings",
                                "List homes",
                                ListingResource.class,
                                Parameter.id("category", "Only of this category."),
                                Parameter.id("supplier", "Only of this owner."),
                                Parameter.id("location", "Only at this place."))
                        .says("By title; whether one is free on a date is told by the availability.")
                        .by(call -> listings.list(call, Optional.empty())),
                listings.shows("getListing", ListingResource.class),
                listings.revises("reviseListing", ListingPatch.class, ListingResource.class));
    }
}
