package dev.rentwright.http.booking;

import dev.rentwright.Rentwright;
import dev.rentwright.booking.BookingId;
import dev.rentwright.booking.BookingUseCases;
import dev.rentwright.booking.Target;
import dev.rentwright.booking.assignment.AssignRentable;
import dev.rentwright.booking.counter.SwapRentable;
import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.http.exchange.Answer;
import dev.rentwright.http.exchange.Call;
import dev.rentwright.http.exchange.Endpoint;
import dev.rentwright.http.exchange.Endpoint.Need;
import dev.rentwright.http.exchange.Lists;
import dev.rentwright.http.problem.Problem;
import java.util.List;

/** Which rentable stands in for which booking. */
public final class PlanRoutes {

    private final Rentwright rentwright;
    private final BookingUseCases bookings;

    /** The routes of an engine. */
    public PlanRoutes(Rentwright rentwright) {
        this.rentwright = rentwright;
        this.bookings = rentwright.bookings();
    }

    /** All of them. */
    public List<Endpoint> endpoints() {
        return List.of(
                Endpoint.post("/bookings/{id}/assign")
                        .alsoAt("/reservations/{id}/assign")
                        .named("assignRentable", "bookings", "Assign a rentable, or another one")
                        .says("At the agreed price. Bookings that are only planned in its way are planned elsewhere.")
                        .mayTake(AssignBody.class)
                        .ifMatch(Need.ACCEPTED)
                        .answers(200, BookingResource.class, "The booking as it is now.")
                        .refuses(
                                Problem.NOT_FOUND,
                                Problem.BOOKING_ILLEGAL_TRANSITION,
                                Problem.ASSET_NOT_OFFERED,
                                Problem.ASSET_NOT_READY,
                                Problem.STAY_OVER_OCCUPANCY,
                                Problem.DRIVER_TOO_YOUNG,
                                Problem.DRIVER_TOO_OLD,
                                Problem.AVAILABILITY_CONFLICT,
                                Problem.LOCATION_NO_STOCK,
                                Problem.INVALID_VALUE)
                        .by(this::assign),
                Endpoint.post("/bookings/{id}/swap")
                        .alsoAt("/reservations/{id}/swap")
                        .named("swapRentable", "bookings", "Give a running rental another rentable")
                        .says("At the agreed price; kilometres and fuel of both count at its return. That the first is"
                                + " broken is said by a block.")
                        .takes(SwapBody.class)
                        .ifMatch(Need.ACCEPTED)
                        .answers(200, BookingResource.class, "The booking as it is now.")
                        .refuses(
                                Problem.NOT_FOUND,
                                Problem.BOOKING_ILLEGAL_TRANSITION,
                                Problem.INVALID_VALUE,
                                Problem.ASSET_NOT_OFFERED,
                                Problem.ASSET_NOT_READY,
                                Problem.STAY_OVER_OCCUPANCY,
                                Problem.DRIVER_TOO_YOUNG,
                                Problem.DRIVER_TOO_OLD,
                                Problem.HANDOVER_INCOMPLETE,
                                Problem.ODOMETER_DECREASING,
                                Problem.LICENCE_MISSING,
                                Problem.LICENCE_EXPIRES_DURING_RENTAL,
                                Problem.AVAILABILITY_CONFLICT,
                                Problem.LOCATION_NO_STOCK)
                        .by(this::swap),
                Endpoint.post("/vehicle-categories/{id}/replan")
                        .named("replanCategory", "bookings", "Plan the unassigned bookings of a category anew")
                        .says("After a breakdown, a late return or a vehicle taken out of the fleet: whatever can no"
                                + " longer stay where it is planned goes elsewhere.")
                        .mayTake(EmptyBody.class)
                        .answers(200, ReplannedResource.class, "What moved, and what could not.")
                        .refuses(Problem.NOT_FOUND)
                        .by(this::replan),
                Endpoint.get("/vehicle-categories/{id}/stranded-bookings")
                        .alsoAt("/room-types/{id}/stranded-bookings")
                        .named("listBrokenPromises", "bookings", "List the bookings of a category that cannot begin")
                        .says(
                                "By their start: those whose rentable will be elsewhere or is out of service, and those that"
                                        + " are only planned where none can serve them; with what is free for each instead.")
                        .answersAllOf(StrandedResource.class, "Its bookings that cannot begin as things stand.")
                        .refuses(Problem.NOT_FOUND)
                        .by(this::brokenPromises),
                Endpoint.get("/rentables/{id}/stranded-bookings")
                        .alsoAt("/vehicles/{id}/stranded-bookings")
                        .alsoAt("/rooms/{id}/stranded-bookings")
                        .alsoAt("/listings/{id}/stranded-bookings")
                        .named("listStrandedBookings", "bookings", "List what is still to come for a rentable")
                        .says("By their start; what is to be moved when it cannot be used, with what is free for it"
                                + " instead. Assigning another moves a booking, and its price stays as it was agreed.")
                        .answersAllOf(StrandedResource.class, "Its bookings that have not begun.")
                        .refuses(Problem.NOT_FOUND)
                        .by(this::stranded));
    }

    private Answer assign(Call call) {
        Target target = new Target(new BookingId(call.id()), call.ifMatch());
        AssignRentable.Command command = call.body(AssignBody.class).command(call.actor(), target);
        return call.once(() -> bookings.assignments()
                .assignRentable()
                .assign(command)
                .map(booking -> BookingRoutes.seen(rentwright, call, booking.id(), 200)));
    }

    private Answer swap(Call call) {
        Target target = new Target(new BookingId(call.id()), call.ifMatch());
        SwapRentable.Command command = call.body(SwapBody.class).command(call.actor(), target);
        return call.once(() -> bookings.counter()
                .swapRentable()
                .swap(command)
                .map(booking -> BookingRoutes.seen(rentwright, call, booking.id(), 200)));
    }

    private Answer replan(Call call) {
        call.body(EmptyBody.class);
        CategoryId category = new CategoryId(call.id());
        return call.once(() -> bookings.assignments()
                .replanCategory()
                .replan(call.actor(), category)
                .map(replanned -> Answer.ok(ReplannedResource.of(replanned))));
    }

    private Answer brokenPromises(Call call) {
        return call.reply(() -> bookings.assignments()
                .listBrokenPromises()
                .in(call.actor(), new CategoryId(call.id()))
                .map(stranded -> Lists.all(stranded, StrandedResource::of)));
    }

    private Answer stranded(Call call) {
        return call.reply(() -> bookings.assignments()
                .listStranded()
                .of(call.actor(), new RentableId(call.id()))
                .map(stranded -> Lists.all(stranded, StrandedResource::of)));
    }
}
