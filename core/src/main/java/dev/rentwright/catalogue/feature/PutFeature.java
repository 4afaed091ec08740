package dev.rentwright.catalogue.feature;

import dev.rentwright.host.UnitOfWork;
import dev.rentwright.identity.AccessPolicy;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;
import java.time.Clock;
import java.util.Objects;

/** Describes a feature or amenity, new or known (CAT-19, CAT-20). */
public interface PutFeature {

    /** Wires it on what it needs. */
    static PutFeature on(Features features, AccessPolicy access, Clock clock, UnitOfWork unitOfWork) {
        return new PutFeatureService(features, access, clock, unitOfWork);
    }

    /** The feature. Refused with {@code invalid-value} when another has its name, and with {@code not-found} when it is known and
     * the actor works for a supplier: features are shared, and so is what one costs by itself, which nobody says who works for
     * a supplier: {@code invalid-value}. */
    Outcome<Feature> put(Command command);

    /** What is put. */
    record Command(Actor actor, Feature feature) {

        public Command {
            Objects.requireNonNull(actor, "actor");
            Objects.requireNonNull(feature, "feature");
        }
    }
}
