package dev.rentwright.catalogue;

import dev.rentwright.host.UnitOfWork;
import dev.rentwright.identity.AccessPolicy;
import dev.rentwright.identity.Permission;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import java.util.Optional;

final class ReviseRentableService implements ReviseRentable {

    private final Rentables rentables;
    private final AccessPolicy access;
    private final UnitOfWork unitOfWork;

    ReviseRentableService(Rentables rentables, AccessPolicy access, UnitOfWork unitOfWork) {
        this.rentables = rentables;
        this.access = access;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Outcome<Rentable> revise(Command command) {
        access.require(command.actor(), Permission.CATALOGUE_MANAGE);
        return unitOfWork.run(() -> {
            Optional<Rentable> found = rentables.byId(command.rentable());
            if (found.isEmpty()) {
                return Outcome.refused(Refusal.of(RefusalCode.NOT_FOUND)
                        .with("kind", "rentable")
                        .with("id", command.rentable().value()));
            }
            Rentable was = found.get();
            if (was.version() != command.expectedVersion()) {
                return Outcome.refused(Refusal.of(RefusalCode.STALE_VERSION).with("currentVersion", was.version()));
            }
            Rentable revised = was.named(command.displayName().orElse(was.displayName()))
                    .published(command.publication().orElse(was.publication()));
            rentables.save(revised);
            return Outcome.granted(revised.atVersion(was.version() + 1));
        });
    }
}
