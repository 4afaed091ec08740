package dev.rentwright.catalogue.category;

import dev.rentwright.catalogue.CataloguePolicy;
import dev.rentwright.catalogue.Rentables;
import dev.rentwright.catalogue.RentalConditions;
import dev.rentwright.catalogue.feature.FeatureCode;
import dev.rentwright.catalogue.feature.Features;
import dev.rentwright.catalogue.feature.KnownFeatures;
import dev.rentwright.host.UnitOfWork;
import dev.rentwright.identity.AccessPolicy;
import dev.rentwright.identity.Permission;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

final class ReviseCategoryService implements ReviseCategory {

    private final Categories categories;
    private final Rentables rentables;
    private final Features features;
    private final CataloguePolicy policy;
    private final AccessPolicy access;
    private final UnitOfWork unitOfWork;

    ReviseCategoryService(
            Categories categories,
            Rentables rentables,
            Features features,
            CataloguePolicy policy,
            AccessPolicy access,
            UnitOfWork unitOfWork) {
        this.categories = categories;
        this.rentables = rentables;
        this.features = features;
        this.policy = policy;
        this.access = access;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Outcome<RentableCategory> revise(Command command) {
        access.require(command.actor(), Permission.CATALOGUE_MANAGE);
        return unitOfWork.run(() -> {
            Optional<RentableCategory> found = categories
                    .byId(command.category())
                    .filter(known -> command.actor().actsForAll());
            if (found.isEmpty()) {
                return Outcome.refused(Refusal.of(RefusalCode.NOT_FOUND)
                        .with("kind", "category")
                        .with("id", command.category().value()));
            }
            RentableCategory was = found.get();
            if (was.version() != command.expectedVersion()) {
                return Outcome.refused(Refusal.of(RefusalCode.STALE_VERSION).with("currentVersion", was.version()));
            }
            RentableCategory revised = command.changes().applied(was);
            return CategoryName.taken(categories, revised)
                    .or(() -> KnownFeatures.unknown(features, added(was, revised)))
                    .or(() -> RentalConditions.refusal(
                            revised.kind(), revised.profile().turnaround().orElse(Duration.ZERO)))
                    .<Outcome<RentableCategory>>map(Outcome::refused)
                    .orElseGet(() -> {
                        categories.save(revised);
                        follow(was, revised);
                        return Outcome.granted(revised.atVersion(was.version() + 1));
                    });
        });
    }

    /** What they had may have gone out of use since, and stays. */
    private static Set<FeatureCode> added(RentableCategory was, RentableCategory revised) {
        Set<FeatureCode> added = new TreeSet<>(revised.profile().features());
        added.removeAll(was.profile().features());
        return added;
    }

    /** Rentables that say nothing themselves need from now on what their category needs. */
    private void follow(RentableCategory was, RentableCategory revised) {
        if (!was.turnaround(policy).equals(revised.turnaround(policy))) {
            rentables.turnAround(revised.id(), revised.turnaround(policy));
        }
    }
}
