package dev.rentwright.catalogue.category;

import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.RentalConditions;
import dev.rentwright.catalogue.feature.Features;
import dev.rentwright.catalogue.feature.KnownFeatures;
import dev.rentwright.host.IdGenerator;
import dev.rentwright.host.UnitOfWork;
import dev.rentwright.identity.AccessPolicy;
import dev.rentwright.identity.Permission;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import java.time.Duration;

final class DefineCategoryService implements DefineCategory {

    private final Categories categories;
    private final Features features;
    private final IdGenerator ids;
    private final AccessPolicy access;
    private final UnitOfWork unitOfWork;

    DefineCategoryService(
            Categories categories, Features features, IdGenerator ids, AccessPolicy access, UnitOfWork unitOfWork) {
        this.categories = categories;
        this.features = features;
        this.ids = ids;
        this.access = access;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Outcome<RentableCategory> define(Command command) {
        access.require(command.actor(), Permission.CATALOGUE_MANAGE);
        return unitOfWork.run(() -> {
            if (categories.byCode(command.code()).isPresent()) {
                return Outcome.refused(Refusal.of(RefusalCode.INVALID_VALUE)
                        .with("field", "code")
                        .with("expected", "a code that no other category has")
                        .with("actual", command.code()));
            }
            RentableCategory category = new RentableCategory(
                    new CategoryId(ids.next()),
                    command.kind(),
                    command.code(),
                    command.name(),
                    command.description(),
                    command.acriss(),
                    command.seats(),
                    command.displayOrder(),
                    true,
                    command.profile(),
                    1);
            return CategoryName.taken(categories, category)
                    .or(() -> KnownFeatures.unknown(features, category.profile().features()))
                    .or(() -> RentalConditions.refusal(
                            category.kind(), category.profile().turnaround().orElse(Duration.ZERO)))
                    .<Outcome<RentableCategory>>map(Outcome::refused)
                    .orElseGet(() -> {
                        categories.add(category);
                        return Outcome.granted(category);
                    });
        });
    }
}
