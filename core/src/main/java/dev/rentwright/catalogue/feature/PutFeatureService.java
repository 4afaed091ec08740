package dev.rentwright.catalogue.feature;

import dev.rentwright.host.UnitOfWork;
import dev.rentwright.identity.AccessPolicy;
import dev.rentwright.identity.Permission;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

final class PutFeatureService implements PutFeature {

    private final Features features;
    private final AccessPolicy access;
    private final Clock clock;
    private final UnitOfWork unitOfWork;

    PutFeatureService(Features features, AccessPolicy access, Clock clock, UnitOfWork unitOfWork) {
        this.features = features;
        this.access = access;
        this.clock = clock;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Outcome<Feature> put(Command command) {
        access.require(command.actor(), Permission.CATALOGUE_MANAGE);
        Feature feature = command.feature();
        return unitOfWork.run(() -> {
            if (changesThePrice(feature)) {
                access.require(command.actor(), Permission.PRICING_MANAGE);
            }
            if (!command.actor().actsForAll() && features.byCode(feature.code()).isPresent()) {
                return Outcome.refused(Refusal.of(RefusalCode.NOT_FOUND)
                        .with("kind", "feature")
                        .with("id", feature.code().value()));
            }
            if (!command.actor().actsForAll() && feature.perDay().isPresent()) {
                return Outcome.refused(Refusal.of(RefusalCode.INVALID_VALUE)
                        .with("field", "perDay")
                        .with("expected", "nothing, of a supplier")
                        .with("actual", feature.perDay().get()));
            }
            boolean taken = features.byName(feature.name())
                    .filter(other -> !other.code().equals(feature.code()))
                    .isPresent();
            if (taken) {
                return Outcome.refused(Refusal.of(RefusalCode.INVALID_VALUE)
                        .with("field", "name")
                        .with("expected", "a name that no other feature has")
                        .with("actual", feature.name()));
            }
            features.put(feature, clock.instant().truncatedTo(ChronoUnit.MILLIS));
            return Outcome.granted(feature);
        });
    }

    private boolean changesThePrice(Feature feature) {
        return !features.byCode(feature.code()).flatMap(Feature::perDay).equals(feature.perDay());
    }
}
