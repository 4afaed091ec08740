package dev.rentwright.http.booking;

import dev.rentwright.Rentwright;
import dev.rentwright.booking.PolicyInputsByMode;
import dev.rentwright.booking.policy.SetBookingPolicy;
import dev.rentwright.cancellation.PolicyHolder;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.http.exchange.Answer;
import dev.rentwright.http.exchange.Call;
import dev.rentwright.http.exchange.Endpoint;
import dev.rentwright.http.problem.Problem;
import dev.rentwright.identity.SupplierId;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** How suppliers want their bookings run (REC-10, policy inputs). */
public final class BookingPolicyRoutes {

    private final SetBookingPolicy policies;

    /** The routes of an engine. */
    public BookingPolicyRoutes(Rentwright rentwright) {
        this.policies = rentwright.policies().setBookingPolicy();
    }

    /** All of them. */
    public List<Endpoint> endpoints() {
        return List.of(
                put("/suppliers/{id}/booking-policy", "putSupplierBookingPolicy")
                        .by(call -> put(call, BookingPolicyRoutes::supplier)),
                get("/suppliers/{id}/booking-policy", "getSupplierBookingPolicy")
                        .says("What a supplier says of all of its rentables.")
                        .by(call -> get(call, BookingPolicyRoutes::supplier)),
                put("/vehicles/{id}/booking-policy", "putBookingPolicy")
                        .alsoAt("/rooms/{id}/booking-policy")
                        .alsoAt("/listings/{id}/booking-policy")
                        .by(call -> put(call, BookingPolicyRoutes::rentable)),
                get("/vehicles/{id}/booking-policy", "getBookingPolicy")
                        .alsoAt("/rooms/{id}/booking-policy")
                        .alsoAt("/listings/{id}/booking-policy")
                        .says(
                                "What is said of it alone, and what counts for it with what its supplier and the house say.")
                        .by(call -> get(call, BookingPolicyRoutes::rentable)));
    }

    private static Endpoint.Builder put(String path, String id) {
        return Endpoint.put(path)
                .named(id, "bookings", "Say how bookings are run")
                .says(
                        "Takes the place of what was there, and counts for bookings from now on; those that were made before"
                                + " keep what was said then. It has no version of its own: the last one put there counts, and"
                                + " an empty object takes all of it back.")
                .takes(BookingPolicyBody.class)
                .answers(200, BookingPolicyBody.Resource.class, "The policy.")
                .refuses(Problem.NOT_FOUND, Problem.INVALID_VALUE);
    }

    private static Endpoint.Builder get(String path, String id) {
        return Endpoint.get(path)
                .named(id, "bookings", "Show how bookings are run")
                .answers(200, BookingPolicyBody.Resource.class, "The policy.")
                .refuses(Problem.NOT_FOUND);
    }

    private static PolicyHolder supplier(UUID id) {
        return new PolicyHolder.OfSupplier(new SupplierId(id));
    }

    private static PolicyHolder rentable(UUID id) {
        return new PolicyHolder.OfRentable(new RentableId(id));
    }

    private Answer put(Call call, Function<UUID, PolicyHolder> on) {
        PolicyInputsByMode inputs = call.body(BookingPolicyBody.class).inputs();
        return call.reply(() -> policies.put(call.actor(), on.apply(call.id()), inputs)
                .map(shown -> Answer.ok(BookingPolicyBody.Resource.of(shown))));
    }

    private Answer get(Call call, Function<UUID, PolicyHolder> on) {
        return call.reply(() -> policies.show(call.actor(), on.apply(call.id()))
                .map(shown -> Answer.ok(BookingPolicyBody.Resource.of(shown))));
    }
}
