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
                Endpoint.get("/rooms")
                        .named("listRooms", "catalogue", "List rooms")
                        .says("By display name; whether one is free on a date is told by the availability.")
                        .takes(
                                Parameter.id("roomType", "Only of this type."),
                                Parameter.id("supplier", "Only of this supplier."),
                                Parameter.id("location", "Only of this house."),
                                Trade.STATUS,
                                Trade.VOCABULARY,
                                RegionQuery.COUNTRY,
                                RegionQuery.STATE,
                                RegionQuery.CITY,
                                FeatureQuery.PARAMETER)
                        .answersPagesOf(RoomResource.class)
                        .refuses(Problem.INVALID_VALUE)
                        .by(call -> rooms.list(call, Optional.empty())),
                Endpoint.get("/rooms/{id}")
                        .named("getRoom", "catalogue", "Show a room")
                        .says("One room, with the ETag that a change needs.")
                        .takes(Trade.VOCABULARY)
                        .answers(200, RoomResource.class, "The room.")
                        .refuses(Problem.NOT_FOUND)
                        .by(rooms::show),
                Endpoint.patch("/rooms/{id}")
                        .named("reviseRoom", "catalogue", "Change, publish or withdraw a room")
                        .says("A merge patch (RFC 7396) in which null stands for left out. What was booked stays as it"
                                + " was agreed; where somebody moderates, what customers see is approved anew.")
                        .takes(RoomPatch.class)
                        .answers(200, RoomResource.class, "The room as it is now.")
                        .refuses(Problem.NOT_FOUND, Problem.INVALID_VALUE, Problem.ASSET_ILLEGAL_TRANSITION)
                        .by(call -> rooms.revise(call, RoomPatch.class)),
                Endpoint.post("/listings")
                        .named("addListing", "catalogue", "List a home")
                        .says("Published and available at once, in every mode that is named and priced.")
                        .takes(ListingBody.class)
                        .answers(201, ListingResource.class, "The listing.")
                        .refuses(Problem.NOT_FOUND, Problem.INVALID_VALUE)
                        .by(call ->
                                listings.add(call, call.body(ListingBody.class).command(call.actor()))),
                Endpoint.get("/listings")
                        .named("listListings", "catalogue", "List homes")
                        .says("By title; whether one is free on a date is told by the availability.")
                        .takes(
                                Parameter.id("category", "Only of this category."),
                                Parameter.id("supplier", "Only of this owner."),
                                Parameter.id("location", "Only at this place."),
                                Trade.STATUS,
                                Trade.VOCABULARY,
                                RegionQuery.COUNTRY,
                                RegionQuery.STATE,
                                RegionQuery.CITY,
                                FeatureQuery.PARAMETER)
                        .answersPagesOf(ListingResource.class)
                        .refuses(Problem.INVALID_VALUE)
                        .by(call -> listings.list(call, Optional.empty())),
                Endpoint.get("/listings/{id}")
                        .named("getListing", "catalogue", "Show a listing")
                        .says("One listing, with the ETag that a change needs.")
                        .takes(Trade.VOCABULARY)
                        .answers(200, ListingResource.class, "The listing.")
                        .refuses(Problem.NOT_FOUND)
                        .by(listings::show),
                Endpoint.patch("/listings/{id}")
                        .named("reviseListing", "catalogue", "Change, publish or withdraw a listing")
                        .says("A merge patch (RFC 7396) in which null stands for left out. What was booked stays as it"
                                + " was agreed; where somebody moderates, what customers see is approved anew.")
                        .takes(ListingPatch.class)
                        .answers(200, ListingResource.class, "The listing as it is now.")
                        .refuses(Problem.NOT_FOUND, Problem.INVALID_VALUE, Problem.ASSET_ILLEGAL_TRANSITION)
                        .by(call -> listings.revise(call, ListingPatch.class)));
    }
}
