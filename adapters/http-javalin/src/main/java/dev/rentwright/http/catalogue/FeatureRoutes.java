package dev.rentwright.http.catalogue;

import dev.rentwright.Rentwright;
import dev.rentwright.catalogue.feature.PutFeature;
import dev.rentwright.catalogue.stock.RecordTelematics;
import dev.rentwright.http.exchange.Answer;
import dev.rentwright.http.exchange.Call;
import dev.rentwright.http.exchange.Endpoint;
import dev.rentwright.http.exchange.Lists;
import dev.rentwright.http.problem.Problem;
import java.util.List;

/** The catalogue of features and amenities, and what vehicles tell of themselves. */
public final class FeatureRoutes {

    private final Rentwright rentwright;

    /** The routes of an engine. */
    public FeatureRoutes(Rentwright rentwright) {
        this.rentwright = rentwright;
    }

    /** All of them. */
    public List<Endpoint> endpoints() {
        return List.of(
                Endpoint.get("/features")
                        .alsoAt("/amenities")
                        .named("listFeatures", "catalogue", "List features and amenities")
                        .says("By group, then code; one catalogue for vehicles, rooms and homes.")
                        .answersPagesOf(CatalogueFeatureResource.class)
                        .by(call -> Lists.page(
                                call, rentwright.ports().features().list(call.page()), CatalogueFeatureResource::of)),
                Endpoint.put("/features/{code}")
                        .named("putFeature", "catalogue", "Describe a feature or amenity")
                        .says("New or known.")
                        .takes(CatalogueFeatureBody.class)
                        .answers(200, CatalogueFeatureResource.class, "The feature.")
                        .refuses(Problem.INVALID_VALUE)
                        .by(this::put),
                Endpoint.post("/telematics")
                        .named("recordTelematics", "catalogue", "Take what the device of a vehicle tells")
                        .says("Its odometer never goes back; a position that is older than the known one says nothing.")
                        .takes(TelematicsBody.class)
                        .answers(200, TelematicsResource.class, "What is known now.")
                        .refuses(Problem.NOT_FOUND, Problem.ODOMETER_DECREASING, Problem.INVALID_VALUE)
                        .by(this::record));
    }

    private Answer put(Call call) {
        PutFeature.Command command = new PutFeature.Command(
                call.actor(), call.body(CatalogueFeatureBody.class).feature(call.path("code")));
        return call.reply(() -> rentwright
                .catalogue()
                .putFeature()
                .put(command)
                .map(feature -> Answer.ok(CatalogueFeatureResource.of(feature))));
    }

    private Answer record(Call call) {
        RecordTelematics.Command command = call.body(TelematicsBody.class).command(call.actor());
        return call.once(() -> rentwright
                .catalogue()
                .recordTelematics()
                .record(command)
                .map(rentable -> Answer.ok(TelematicsResource.of(rentable))));
    }
}
