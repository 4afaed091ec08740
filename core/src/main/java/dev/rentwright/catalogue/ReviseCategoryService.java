package dev.rentwright.catalogue;

import dev.rentwright.host.UnitOfWork;
import dev.rentwright.identity.AccessPolicy;
import dev.rentwright.identity.Permission;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import java.util.Optional;

final class ReviseCategoryService implements ReviseCategory {

    private final Categories categories;
    private final AccessPolicy access;
    private final UnitOfWork unitOfWork;

    ReviseCategoryService(Categories categories, AccessPolicy access, UnitOfWork unitOfWork) {
        this.categories = categories;
        this.access = access;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Outcome<RentableCategory> revise(Command command) {
        access.require(command.actor(), Permission.CATALOGUE_MANAGE);
        return unitOfWork.run(() -> {
            Optional<RentableCategory> found = categories.byId(command.category());
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
                    .<Outcome<RentableCategory>>map(Outcome::refused)
                    .orElseGet(() -> {
                        categories.save(revised);
                        return Outcome.granted(revised.atVersion(was.version() + 1));
                    });
        });
    }
}
