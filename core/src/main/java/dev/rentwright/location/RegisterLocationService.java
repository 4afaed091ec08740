package dev.rentwright.location;

import dev.rentwright.host.IdGenerator;
import dev.rentwright.host.UnitOfWork;
import dev.rentwright.identity.AccessPolicy;
import dev.rentwright.identity.Permission;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import java.util.Optional;

final class RegisterLocationService implements RegisterLocation {

    private final Locations locations;
    private final IdGenerator ids;
    private final AccessPolicy access;
    private final UnitOfWork unitOfWork;

    RegisterLocationService(Locations locations, IdGenerator ids, AccessPolicy access, UnitOfWork unitOfWork) {
        this.locations = locations;
        this.ids = ids;
        this.access = access;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Outcome<Location> register(Command command) {
        access.require(command.actor(), Permission.LOCATION_MANAGE);
        return unitOfWork.run(() -> {
            Optional<SupplierId> foreign =
                    command.supplier().filter(owner -> !command.actor().actsFor(owner));
            if (foreign.isPresent()) {
                return Outcome.refused(Refusal.of(RefusalCode.NOT_FOUND)
                        .with("kind", "supplier")
                        .with("id", foreign.get().value()));
            }
            if (locations.byCode(command.code()).isPresent()) {
                return Outcome.refused(Refusal.of(RefusalCode.INVALID_VALUE)
                        .with("field", "code")
                        .with("expected", "a code that no other location has")
                        .with("actual", command.code()));
            }
            Location location = new Location(
                    new LocationId(ids.next()),
                    command.code(),
                    command.name(),
                    command.type(),
                    command.address(),
                    command.position(),
                    command.zone(),
                    command.hours(),
                    command.capacity(),
                    true,
                    true,
                    true,
                    command.supplier(),
                    command.details(),
                    1);
            Optional<Refusal> misplaced = ReviseLocationService.misplaced(locations, location);
            if (misplaced.isPresent()) {
                return Outcome.refused(misplaced.get());
            }
            locations.add(location);
            return Outcome.granted(location);
        });
    }
}
