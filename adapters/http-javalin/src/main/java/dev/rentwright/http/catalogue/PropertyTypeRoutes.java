package dev.rentwright.http.catalogue;

import dev.rentwright.Rentwright;
import dev.rentwright.catalogue.kind.ListingProfile;
import dev.rentwright.catalogue.property.PutPropertyType;
import dev.rentwright.http.exchange.Answer;
import dev.rentwright.http.exchange.Call;
import dev.rentwright.http.exchange.Endpoint;
import dev.rentwright.http.exchange.Lists;
import dev.rentwright.http.exchange.Parameter;
import dev.rentwright.http.json.WireTypes;
import dev.rentwright.http.problem.Problem;
import java.util.List;

/** The open list of what homes, offices and plots may be called (CAT-24). */
public final class PropertyTypeRoutes {

    private static final Parameter CATEGORY = Parameter.oneOf(
            "category", WireTypes.values(ListingProfile.Use.class), "Only those of properties that are used so.");

    private final Rentwright rentwright;

    /** The routes of an engine. */
    public PropertyTypeRoutes(Rentwright rentwright) {
        this.rentwright = rentwright;
    }

    /** All of them. */
    public List<Endpoint> endpoints() {
        return List.of(
                Endpoint.get("/property-types")
                        .named("listPropertyTypes", "catalogue", "List types of property")
                        .says("By what they are used for, then code; also those that are out of use.")
                        .takes(CATEGORY)
                        .answersAllOf(PropertyTypeResource.class, "All there are.")
                        .by(call -> Lists.all(
                                rentwright
                                        .catalogue()
                                        .propertyTypes()
                                        .all(call.query(CATEGORY.name(), ListingProfile.Use.class)),
                                PropertyTypeResource::of)),
                Endpoint.put("/property-types/{category}/{code}")
                        .named("putPropertyType", "catalogue", "Add or rename a type of property")
                        .says(
                                "For what properties of it are used for. Listings that have it keep it when it goes out of"
                                        + " use.")
                        .takes(PropertyTypeBody.class)
                        .answers(200, PropertyTypeResource.class, "The type.")
                        .refuses(Problem.INVALID_VALUE)
                        .by(this::put));
    }

    private Answer put(Call call) {
        PutPropertyType.Command command = new PutPropertyType.Command(
                call.actor(), call.body(PropertyTypeBody.class).type(call.path("category"), call.path("code")));
        return call.reply(() -> rentwright
                .catalogue()
                .putPropertyType()
                .put(command)
                .map(type -> Answer.ok(PropertyTypeResource.of(type))));
    }
}
