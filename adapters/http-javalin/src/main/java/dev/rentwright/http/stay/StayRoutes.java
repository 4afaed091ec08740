package dev.rentwright.http.stay;

import dev.rentwright.Rentwright;
import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.http.exchange.Answer;
import dev.rentwright.http.exchange.Call;
import dev.rentwright.http.exchange.Endpoint;
import dev.rentwright.http.problem.Problem;
import dev.rentwright.identity.Permission;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.stay.RuledThing;
import dev.rentwright.stay.StayRules;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** House times and restrictions of stays: put on a supplier, a category or a rentable. */
public final class StayRoutes {

    private static final String PUT = "Takes the place of what was there; house times and lengths that are left out are"
            + " those of the category, or of the supplier, and dates that are restricted there stay so.";

    private final Rentwright rentwright;

    /** The routes of an engine. */
    public StayRoutes(Rentwright rentwright) {
        this.rentwright = rentwright;
    }

    /** All of them. */
    public List<Endpoint> endpoints() {
        return List.of(
                put("/suppliers/{id}/stay-rules", "putSupplierStayRules", "Say what a supplier asks of stays")
                        .by(call -> put(call, StayRoutes::supplier)),
                get("/suppliers/{id}/stay-rules", "getSupplierStayRules", "Show what a supplier asks of stays")
                        .by(call -> own(call, StayRoutes::supplier)),
                put("/vehicle-categories/{id}/stay-rules", "putCategoryStayRules", "Say what is asked of a category")
                        .alsoAt("/categories/{id}/stay-rules")
                        .alsoAt("/room-types/{id}/stay-rules")
                        .by(call -> put(call, StayRoutes::category)),
                get("/vehicle-categories/{id}/stay-rules", "getCategoryStayRules", "Show what is asked of a category")
                        .alsoAt("/categories/{id}/stay-rules")
                        .alsoAt("/room-types/{id}/stay-rules")
                        .by(call -> own(call, StayRoutes::category)),
                put("/vehicles/{id}/stay-rules", "putStayRules", "Say what is asked of one rentable")
                        .alsoAt("/rooms/{id}/stay-rules")
                        .alsoAt("/listings/{id}/stay-rules")
                        .by(call -> put(call, StayRoutes::rentable)),
                get("/vehicles/{id}/stay-rules", "getStayRules", "Show what is asked of one rentable")
                        .alsoAt("/rooms/{id}/stay-rules")
                        .alsoAt("/listings/{id}/stay-rules")
                        .says("What counts: its own rules over its category's, over its supplier's.")
                        .by(this::effective));
    }

    private static Endpoint.Builder put(String path, String id, String inShort) {
        return Endpoint.put(path)
                .named(id, "stays", inShort)
                .says(PUT)
                .takes(StayRulesBody.class)
                .answers(200, StayRulesBody.class, "The rules.")
                .refuses(Problem.NOT_FOUND, Problem.INVALID_VALUE, Problem.PERIOD_EMPTY);
    }

    private static Endpoint.Builder get(String path, String id, String inShort) {
        return Endpoint.get(path)
                .named(id, "stays", inShort)
                .says("Its own rules only.")
                .answers(200, StayRulesBody.class, "The rules.")
                .refuses(Problem.NOT_FOUND);
    }

    private static RuledThing supplier(UUID id) {
        return new RuledThing.OfSupplier(new SupplierId(id));
    }

    private static RuledThing category(UUID id) {
        return new RuledThing.OfCategory(new CategoryId(id));
    }

    private static RuledThing rentable(UUID id) {
        return new RuledThing.OfRentable(new RentableId(id));
    }

    private Answer put(Call call, Function<UUID, RuledThing> thing) {
        StayRules rules = call.body(StayRulesBody.class).rules();
        return call.reply(() -> rentwright
                .stays()
                .setStayRules()
                .put(call.actor(), thing.apply(call.id()), rules)
                .map(StayRoutes::shown));
    }

    private Answer own(Call call, Function<UUID, RuledThing> thing) {
        rentwright.access().require(call.actor(), Permission.CATALOGUE_READ);
        return call.reply(rentwright.ports().stayRules().of(thing.apply(call.id())), "stay rules", StayRoutes::shown);
    }

    private Answer effective(Call call) {
        rentwright.access().require(call.actor(), Permission.CATALOGUE_READ);
        return call.reply(
                rentwright
                        .ports()
                        .rentables()
                        .byId(new RentableId(call.id()))
                        .filter(rentable -> rentable.isShownTo(call.actor())),
                "rentable",
                rentable -> shown(rentwright.ports().stayRules().effective(rentable)));
    }

    private static Answer shown(StayRules rules) {
        return Answer.ok(StayRulesBody.of(rules)).taggedWithContent(0);
    }
}
