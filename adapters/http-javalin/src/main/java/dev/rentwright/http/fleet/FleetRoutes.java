package dev.rentwright.http.fleet;

import dev.rentwright.Rentwright;
import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.Rentables;
import dev.rentwright.catalogue.kind.RentableKind;
import dev.rentwright.catalogue.status.OperationalStatus;
import dev.rentwright.fleet.MoveTransfer;
import dev.rentwright.fleet.ParkVehicle;
import dev.rentwright.fleet.PlanTransfer;
import dev.rentwright.fleet.Transfer;
import dev.rentwright.fleet.TransferId;
import dev.rentwright.fleet.TransferStatus;
import dev.rentwright.fleet.TransferTrigger;
import dev.rentwright.fleet.Transfers;
import dev.rentwright.fleet.ViewFleet;
import dev.rentwright.http.exchange.Answer;
import dev.rentwright.http.exchange.Call;
import dev.rentwright.http.exchange.Endpoint;
import dev.rentwright.http.exchange.Endpoint.Need;
import dev.rentwright.http.exchange.Lists;
import dev.rentwright.http.exchange.Parameter;
import dev.rentwright.http.problem.Problem;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.location.LocationId;
import java.util.List;
import java.util.Optional;

/** The view of the fleet (CAT-37), and transfers between places (LOC-07). */
public final class FleetRoutes {

    private static final Parameter STATUS =
            Parameter.oneOf("status", "planned, in_transit, completed, cancelled", "Only those that stand there.");

    private static final Parameter SERVICE = Parameter.text(
            "serviceDueBy",
            "Only what is due for service by this day, or at the odometer that it has: the workshop's list.",
            "2030-06-01");

    private final Rentwright rentwright;

    /** The routes of an engine. */
    public FleetRoutes(Rentwright rentwright) {
        this.rentwright = rentwright;
    }

    /** All of them. */
    public List<Endpoint> endpoints() {
        return List.of(
                Endpoint.get("/fleet")
                        .named("viewFleet", "fleet", "Show every asset")
                        .says(
                                "With its status, its place, its next booking and its next service, and of a vehicle what the"
                                        + " books, its papers and its device say; by display name.")
                        .takes(
                                Parameter.oneOf("kind", "vehicle, room, property", "Only of this kind."),
                                Parameter.id("category", "Only of this category."),
                                Parameter.id("supplier", "Only of this supplier."),
                                Parameter.id("location", "Only offered at this place."),
                                Parameter.oneOf(
                                        "operation",
                                        "available, reserved, in_use, cleaning, maintenance, blocked, out_of_service,"
                                                + " retired",
                                        "Only what is doing that now: cleaning is the housekeeper's list."),
                                SERVICE)
                        .answersPagesOf(FleetEntryResource.class)
                        .by(this::fleet),
                Endpoint.get("/fleet/{id}")
                        .named("viewFleetEntry", "fleet", "Show an asset to staff")
                        .says("One line of the fleet, with the ETag that a change of the rentable needs.")
                        .answers(200, FleetEntryResource.class, "The asset.")
                        .refuses(Problem.NOT_FOUND)
                        .by(call -> call.reply(
                                rentwright.fleet().viewFleet().one(call.actor(), new RentableId(call.id())),
                                "rentable",
                                entry -> Answer.ok(FleetEntryResource.of(entry))
                                        .taggedWithContent(entry.rentable().version()))),
                Endpoint.get("/rentables/{id}/near-future")
                        .alsoAt("/vehicles/{id}/near-future")
                        .alsoAt("/rooms/{id}/near-future")
                        .alsoAt("/listings/{id}/near-future")
                        .named("showNearFuture", "fleet", "Tell whether a rentable can be had soon")
                        .says("For whoever has not named dates yet: available, fully booked, or coming soon.")
                        .answers(200, NearFutureResource.class, "What customers are shown.")
                        .refuses(Problem.NOT_FOUND)
                        .by(call -> call.reply(
                                rentwright.fleet().showNearFuture().of(call.actor(), new RentableId(call.id())),
                                "rentable",
                                near -> Answer.ok(new NearFutureResource(call.id(), near)))),
                Endpoint.post("/vehicles/{id}/park")
                        .named("parkVehicle", "fleet", "Say on which spot a vehicle stands")
                        .says("Until it leaves, or is parked elsewhere.")
                        .mayTake(ParkBody.class)
                        .ifMatch(Need.ACCEPTED)
                        .answers(200, StockResource.class, "The vehicle as it is now.")
                        .refuses(Problem.NOT_FOUND, Problem.INVALID_VALUE, Problem.ASSET_NOT_READY)
                        .by(this::park),
                Endpoint.post("/vehicles/{id}/transfers")
                        .named("planTransfer", "fleet", "Plan to bring a vehicle elsewhere")
                        .says(
                                "While it is on the road nobody can have it; the target must have room for it. Afterwards it is to"
                                        + " be had there. What is only planned on it goes elsewhere, or keeps it here.")
                        .takes(TransferBody.class)
                        .answers(201, TransferResource.class, "The transfer.")
                        .refuses(
                                Problem.NOT_FOUND,
                                Problem.INVALID_VALUE,
                                Problem.LOCATION_OVER_CAPACITY,
                                Problem.LOCATION_NO_STOCK,
                                Problem.AVAILABILITY_CONFLICT,
                                Problem.PERIOD_EMPTY,
                                Problem.PERIOD_IN_PAST,
                                Problem.TIME_INVALID_OFFSET)
                        .by(this::plan),
                Endpoint.get("/vehicles/{id}/transfers")
                        .named("listTransfersOfVehicle", "fleet", "List the transfers of a vehicle")
                        .says("By departure.")
                        .takes(STATUS)
                        .answersPagesOf(TransferResource.class)
                        .by(call -> transfers(call, Optional.of(new RentableId(call.id())))),
                Endpoint.get("/transfers")
                        .named("listTransfers", "fleet", "List transfers")
                        .says("By departure.")
                        .takes(STATUS)
                        .answersPagesOf(TransferResource.class)
                        .by(call -> transfers(call, Optional.empty())),
                Endpoint.get("/transfers/{id}")
                        .named("getTransfer", "fleet", "Show a transfer")
                        .says("One transfer.")
                        .answers(200, TransferResource.class, "The transfer.")
                        .refuses(Problem.NOT_FOUND)
                        .by(this::transfer),
                step("depart", "departTransfer", "A vehicle leaves", TransferTrigger.DEPART),
                step("arrive", "arriveTransfer", "A vehicle is there", TransferTrigger.ARRIVE),
                step("cancel", "cancelTransfer", "Give a transfer up", TransferTrigger.CANCEL));
    }

    private Endpoint step(String path, String operation, String inShort, TransferTrigger trigger) {
        return Endpoint.post("/transfers/{id}/" + path)
                .ifMatch(Need.ACCEPTED)
                .named(operation, "fleet", inShort)
                .says("The vehicle is where the transfer says.")
                .answers(200, TransferResource.class, "The transfer as it is now.")
                .refuses(Problem.NOT_FOUND, Problem.TRANSFER_ILLEGAL_TRANSITION, Problem.ASSET_NOT_READY)
                .by(call -> call.once(() -> rentwright
                        .fleet()
                        .moveTransfer()
                        .move(new MoveTransfer.Command(
                                call.actor(), new TransferId(call.id()), call.ifMatch(), trigger))
                        .map(FleetRoutes::shown)));
    }

    private Answer park(Call call) {
        ParkVehicle.Command command = new ParkVehicle.Command(
                call.actor(),
                new RentableId(call.id()),
                call.ifMatch(),
                call.body(ParkBody.class).spotId());
        return call.once(() -> rentwright
                .fleet()
                .parkVehicle()
                .park(command)
                .map(parked -> Answer.ok(StockResource.of(parked)).tagged(parked.version())));
    }

    private Answer fleet(Call call) {
        Rentables.Filter filter = new Rentables.Filter(
                call.query("kind", RentableKind.class),
                call.queryId("category").map(CategoryId::new),
                call.queryId("supplier").map(SupplierId::new),
                call.queryId("location").map(LocationId::new),
                Optional.empty(),
                call.query("operation", OperationalStatus.class));
        Rentables.Filter asked =
                call.queryDate(SERVICE.name()).map(filter::serviceBy).orElse(filter);
        return Lists.page(
                call,
                rentwright.fleet().viewFleet().view(new ViewFleet.Query(call.actor(), asked, call.page())),
                FleetEntryResource::of);
    }

    private Answer plan(Call call) {
        PlanTransfer.Command command = call.body(TransferBody.class).command(call.actor(), call.id());
        return call.once(() -> rentwright
                .fleet()
                .planTransfer()
                .plan(command)
                .map(transfer -> Answer.json(201, TransferResource.of(transfer))
                        .at(call.link("/transfers/" + transfer.id()))
                        .tagged(transfer.version())));
    }

    private Answer transfers(Call call, Optional<RentableId> vehicle) {
        Transfers.Filter filter =
                new Transfers.Filter(vehicle, call.query("status", TransferStatus.class), Optional.empty());
        return Lists.page(
                call, rentwright.fleet().viewYard().transfers(call.actor(), filter, call.page()), TransferResource::of);
    }

    private Answer transfer(Call call) {
        return call.reply(
                rentwright.fleet().viewYard().transfer(call.actor(), new TransferId(call.id())),
                "transfer",
                FleetRoutes::shown);
    }

    private static Answer shown(Transfer transfer) {
        return Answer.ok(TransferResource.of(transfer)).tagged(transfer.version());
    }
}
