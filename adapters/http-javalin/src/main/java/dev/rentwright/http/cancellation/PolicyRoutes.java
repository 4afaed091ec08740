package dev.rentwright.http.cancellation;

import dev.rentwright.Rentwright;
import dev.rentwright.cancellation.CancellationPolicy;
import dev.rentwright.cancellation.PolicyHolder;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.http.exchange.Answer;
import dev.rentwright.http.exchange.Call;
import dev.rentwright.http.exchange.Endpoint;
import dev.rentwright.http.exchange.Lists;
import dev.rentwright.http.problem.Problem;
import dev.rentwright.identity.Permission;
import dev.rentwright.identity.SupplierId;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Cancellation policies: the presets, and what suppliers say. */
public final class PolicyRoutes {

    private static final String PUT =
            "Takes the place of what was there, and counts for bookings from now on; those that were"
                    + " made before keep their copy.";

    private static final String DELETE =
            "For bookings from now on; those that were made before keep their copy. Nothing happens"
                    + " where nothing was said; else ";

    private final Rentwright rentwright;

    /** The routes of an engine. */
    public PolicyRoutes(Rentwright rentwright) {
        this.rentwright = rentwright;
    }

    /** All of them. */
    public List<Endpoint> endpoints() {
        return List.of(
                Endpoint.get("/cancellation-policies")
                        .named("listCancellationPolicies", "cancellation", "List the presets")
                        .says("What may be chosen by name.")
                        .answersAllOf(PolicyBody.Resource.class, "The presets.")
                        .by(this::presets),
                put("/suppliers/{id}/cancellation-policy", "putSupplierCancellationPolicy")
                        .by(call -> put(call, PolicyRoutes::supplier)),
                get("/suppliers/{id}/cancellation-policy", "getSupplierCancellationPolicy")
                        .says("What a supplier chose or wrote.")
                        .by(call -> shown(call, PolicyRoutes::supplier)),
                delete("/suppliers/{id}/cancellation-policy", "deleteSupplierCancellationPolicy")
                        .says(DELETE + "the house's counts again.")
                        .by(call -> takeOff(call, PolicyRoutes::supplier)),
                delete("/vehicles/{id}/cancellation-policy", "deleteCancellationPolicy")
                        .alsoAt("/rooms/{id}/cancellation-policy")
                        .alsoAt("/listings/{id}/cancellation-policy")
                        .says(DELETE + "its supplier's counts again, or the house's.")
                        .by(call -> takeOff(call, PolicyRoutes::rentable)),
                put("/vehicles/{id}/cancellation-policy", "putCancellationPolicy")
                        .alsoAt("/rooms/{id}/cancellation-policy")
                        .alsoAt("/listings/{id}/cancellation-policy")
                        .by(call -> put(call, PolicyRoutes::rentable)),
                get("/vehicles/{id}/cancellation-policy", "getCancellationPolicy")
                        .alsoAt("/rooms/{id}/cancellation-policy")
                        .alsoAt("/listings/{id}/cancellation-policy")
                        .says("Its own only; its supplier's counts where it has none.")
                        .by(call -> shown(call, PolicyRoutes::rentable)));
    }

    private static Endpoint.Builder put(String path, String id) {
        return Endpoint.put(path)
                .named(id, "cancellation", "Say what giving up costs")
                .says(PUT)
                .takes(PolicyBody.class)
                .answers(200, PolicyBody.Resource.class, "The policy.")
                .refuses(Problem.NOT_FOUND, Problem.INVALID_VALUE);
    }

    private static Endpoint.Builder delete(String path, String id) {
        return Endpoint.delete(path)
                .named(id, "cancellation", "Take back what giving up costs")
                .answersNothing("There is no policy here.")
                .refuses(Problem.NOT_FOUND);
    }

    private static Endpoint.Builder get(String path, String id) {
        return Endpoint.get(path)
                .named(id, "cancellation", "Show what giving up costs")
                .answers(200, PolicyBody.Resource.class, "The policy.")
                .refuses(Problem.NOT_FOUND);
    }

    private static PolicyHolder supplier(UUID id) {
        return new PolicyHolder.OfSupplier(new SupplierId(id));
    }

    private static PolicyHolder rentable(UUID id) {
        return new PolicyHolder.OfRentable(new RentableId(id));
    }

    private Answer presets(Call call) {
        rentwright.access().require(call.actor(), Permission.CATALOGUE_READ);
        return Lists.all(CancellationPolicy.presets(), PolicyBody.Resource::of);
    }

    private Answer put(Call call, Function<UUID, PolicyHolder> on) {
        CancellationPolicy policy = call.body(PolicyBody.class).policy();
        return call.reply(() -> rentwright
                .cancellation()
                .setCancellationPolicy()
                .put(call.actor(), on.apply(call.id()), policy)
                .map(PolicyRoutes::answer));
    }

    private Answer takeOff(Call call, Function<UUID, PolicyHolder> on) {
        return call.reply(() -> rentwright
                .cancellation()
                .setCancellationPolicy()
                .takeOff(call.actor(), on.apply(call.id()))
                .map(off -> Answer.empty(204)));
    }

    private Answer shown(Call call, Function<UUID, PolicyHolder> on) {
        rentwright.access().require(call.actor(), Permission.CATALOGUE_READ);
        return call.reply(
                rentwright.ports().cancellationPolicies().of(on.apply(call.id())),
                "cancellation policy",
                PolicyRoutes::answer);
    }

    private static Answer answer(CancellationPolicy policy) {
        return Answer.ok(PolicyBody.Resource.of(policy)).taggedWithContent(policy.version());
    }
}
