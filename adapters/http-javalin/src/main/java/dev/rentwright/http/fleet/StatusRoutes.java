package dev.rentwright.http.fleet;

import dev.rentwright.Rentwright;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.kind.RentableKind;
import dev.rentwright.catalogue.status.OperationTrigger;
import dev.rentwright.catalogue.status.PublicationTrigger;
import dev.rentwright.catalogue.stock.ChangeOperation;
import dev.rentwright.catalogue.stock.ChangePublication;
import dev.rentwright.http.exchange.Answer;
import dev.rentwright.http.exchange.Call;
import dev.rentwright.http.exchange.Endpoint;
import dev.rentwright.http.exchange.Endpoint.Need;
import dev.rentwright.http.problem.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** What is done to a rentable besides renting it: one operation per step of its two machines (REC-07). */
public final class StatusRoutes {

    private final Rentwright rentwright;

    /** The routes of an engine. */
    public StatusRoutes(Rentwright rentwright) {
        this.rentwright = rentwright;
    }

    /** All of them. */
    public List<Endpoint> endpoints() {
        return List.of(
                sale("submit", "submitRentable", "Ask for approval", PublicationTrigger.SUBMIT),
                sale("approve", "approveRentable", "Let it be sold", PublicationTrigger.APPROVE),
                sale("reject", "rejectRentable", "Do not let it be sold", PublicationTrigger.REJECT),
                sale("publish", "publishRentable", "Put it on sale", PublicationTrigger.PUBLISH),
                sale("unpublish", "unpublishRentable", "Take it off sale", PublicationTrigger.UNPUBLISH),
                sale("announce", "announceRentable", "Show it before it can be booked", PublicationTrigger.ANNOUNCE),
                sale("archive", "archiveRentable", "Give it up for good", PublicationTrigger.ARCHIVE),
                work("mark-clean", "markRentableClean", "Say that it is clean", OperationTrigger.MARK_CLEAN),
                work("take-out-of-service", "takeRentableOut", "Let nobody use it", OperationTrigger.TAKE_OUT),
                work("repair", "repairRentable", "Send it to the workshop", OperationTrigger.REPAIR),
                work("return-to-service", "returnRentable", "Let it be used again", OperationTrigger.RETURN_TO_SERVICE),
                work("retire", "retireRentable", "Take it out of the fleet for good", OperationTrigger.RETIRE),
                delete("/vehicles/{id}", RentableKind.VEHICLE)
                        .named("deleteVehicle", "fleet", "Take a vehicle out of the fleet for good")
                        .says("Nothing is erased: it is retired and archived, unless bookings still need it.")
                        .by(call -> of(
                                RentableKind.VEHICLE,
                                call,
                                () -> work(call, OperationTrigger.RETIRE, gone -> Answer.empty(204)))),
                delete("/rooms/{id}", RentableKind.ROOM)
                        .named("deleteRoom", "fleet", "Give a room up for good")
                        .says("Nothing is erased: it is archived, unless bookings still need it.")
                        .by(call -> of(
                                RentableKind.ROOM,
                                call,
                                () -> sale(call, PublicationTrigger.ARCHIVE, gone -> Answer.empty(204)))),
                delete("/listings/{id}", RentableKind.PROPERTY)
                        .named("deleteListing", "fleet", "Give a home up for good")
                        .says("Nothing is erased: it is archived, unless bookings still need it.")
                        .by(call -> of(
                                RentableKind.PROPERTY,
                                call,
                                () -> sale(call, PublicationTrigger.ARCHIVE, gone -> Answer.empty(204)))));
    }

    private static Endpoint.Builder delete(String path, RentableKind kind) {
        return Endpoint.delete(path)
                .ifMatch(Need.ACCEPTED)
                .answersNothing("The " + kind.name().toLowerCase(Locale.ROOT) + " is given up.")
                .refuses(Problem.NOT_FOUND, Problem.ASSET_ILLEGAL_TRANSITION, Problem.ASSET_HAS_LIVE_BOOKINGS);
    }

    /** A kind's collection knows of no other kind. */
    private Answer of(RentableKind kind, Call call, Supplier<Answer> done) {
        boolean other = rentwright
                .ports()
                .rentables()
                .byId(new RentableId(call.id()))
                .filter(rentable -> rentable.kind() == kind)
                .isEmpty();
        return other ? call.reply(Optional.<Rentable>empty(), "rentable", StatusRoutes::shown) : done.get();
    }

    private Endpoint sale(String path, String operation, String inShort, PublicationTrigger trigger) {
        return step(path, operation, inShort, "A step along the axis of sale.")
                .by(call -> sale(call, trigger, StatusRoutes::shown));
    }

    private Answer sale(Call call, PublicationTrigger trigger, Function<Rentable, Answer> answer) {
        ChangePublication.Command command =
                new ChangePublication.Command(call.actor(), new RentableId(call.id()), call.ifMatch(), trigger);
        return call.once(
                () -> rentwright.catalogue().changePublication().change(command).map(answer));
    }

    private Endpoint work(String path, String operation, String inShort, OperationTrigger trigger) {
        return step(path, operation, inShort, "A step along the axis of its daily work.")
                .by(call -> work(call, trigger, StatusRoutes::shown));
    }

    private Answer work(Call call, OperationTrigger trigger, Function<Rentable, Answer> answer) {
        ChangeOperation.Command command =
                new ChangeOperation.Command(call.actor(), new RentableId(call.id()), call.ifMatch(), trigger);
        return call.once(
                () -> rentwright.catalogue().changeOperation().change(command).map(answer));
    }

    private static Endpoint.Builder step(String path, String operation, String inShort, String says) {
        return Endpoint.post("/rentables/{id}/" + path)
                .alsoAt("/vehicles/{id}/" + path)
                .alsoAt("/rooms/{id}/" + path)
                .alsoAt("/listings/{id}/" + path)
                .ifMatch(Need.ACCEPTED)
                .named(operation, "fleet", inShort)
                .says(says)
                .answers(200, StockResource.class, "The rentable as it is now.")
                .refuses(Problem.NOT_FOUND, Problem.ASSET_ILLEGAL_TRANSITION, Problem.ASSET_HAS_LIVE_BOOKINGS);
    }

    private static Answer shown(Rentable rentable) {
        return Answer.ok(StockResource.of(rentable)).tagged(rentable.version());
    }
}
