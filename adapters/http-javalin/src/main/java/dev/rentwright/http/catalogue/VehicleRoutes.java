package dev.rentwright.http.catalogue;

import dev.rentwright.Rentwright;
import dev.rentwright.catalogue.kind.RentableKind;
import dev.rentwright.http.exchange.Endpoint;
import dev.rentwright.http.exchange.Parameter;
import dev.rentwright.http.problem.Problem;
import java.util.List;

/** Vehicles, as the catalogue has them. */
public final class VehicleRoutes {

    private final Shelf vehicles;

    /** The routes of an engine. */
    public VehicleRoutes(Rentwright rentwright) {
        this.vehicles =
                new Shelf(rentwright, RentableKind.VEHICLE, "vehicle", "/vehicles/", "category", VehicleResource::of);
    }

    /** All of them. */
    public List<Endpoint> endpoints() {
        return List.of(
                Endpoint.post("/vehicles")
                        .named("addVehicle", "catalogue", "Add a vehicle")
                        .says("Published and available at its place at once; put a rate card on it, or on its category,"
                                + " before it can be quoted.")
                        .takes(VehicleBody.class)
                        .answers(201, VehicleResource.class, "The vehicle.")
                        .refuses(Problem.NOT_FOUND, Problem.INVALID_VALUE)
                        .by(call ->
                                vehicles.add(call, call.body(VehicleBody.class).command(call.actor()))),
                Endpoint.post("/cars")
                        .named("addCar", "catalogue", "Add a car of which no more is known")
                        .says("Plate, model and year are enough; what it costs a day stands on a rate card of its own.")
                        .takes(CarBody.class)
                        .answers(201, VehicleResource.class, "The vehicle.")
                        .refuses(
                                Problem.NOT_FOUND,
                                Problem.INVALID_VALUE,
                                Problem.RATE_INCOMPLETE,
                                Problem.MONEY_CURRENCY_MISMATCH)
                        .by(vehicles::addCar),
                vehicles.lists(
                                "listVehicles",
                                "List vehicles",
                                VehicleResource.class,
                                Parameter.id("category", "Only of this category."),
                                Parameter.id("supplier", "Only of this supplier."),
                                Parameter.id("location", "Only offered at this place."),
                                Parameter.text("make", "Only of this make.", "Volkswagen"))
                        .says("By display name; whether one is free on a date is told by the availability.")
                        .by(call -> vehicles.list(call, call.query("make"))),
                vehicles.shows("getVehicle", VehicleResource.class),
                vehicles.revises(
                        "reviseVehicle", VehiclePatch.class, VehicleResource.class, Problem.ODOMETER_DECREASING));
    }
}
