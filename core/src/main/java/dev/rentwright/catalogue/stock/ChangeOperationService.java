package dev.rentwright.catalogue.stock;

import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.status.OperationTrigger;
import dev.rentwright.catalogue.status.PublicationStatus;
import dev.rentwright.catalogue.status.PublicationTrigger;
import dev.rentwright.host.UnitOfWork;
import dev.rentwright.identity.AccessPolicy;
import dev.rentwright.identity.Permission;
import dev.rentwright.lifecycle.Outcome;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

final class ChangeOperationService implements ChangeOperation {

    private final Stock stock;
    private final Publishing publishing;
    private final AccessPolicy access;
    private final Clock clock;
    private final UnitOfWork unitOfWork;

    ChangeOperationService(
            Stock stock, Publishing publishing, AccessPolicy access, Clock clock, UnitOfWork unitOfWork) {
        this.stock = stock;
        this.publishing = publishing;
        this.access = access;
        this.clock = clock;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Outcome<Rentable> change(Command command) {
        access.require(command.actor(), permission(command.trigger()));
        return unitOfWork.run(() -> stock.open(command.actor(), command.rentable(), command.expectedVersion())
                .then(rentable -> decide(command, rentable))
                .map(stock::save));
    }

    private Outcome<Rentable> decide(Command command, Rentable rentable) {
        boolean retires = command.trigger() == OperationTrigger.RETIRE;
        List<UUID> live = retires ? publishing.liveBookings().of(rentable.id()) : List.of();
        return rentable.operation()
                .decide(command.trigger(), live)
                .map(next -> rentable.moved(command.trigger()))
                .map(moved -> command.trigger() == OperationTrigger.MARK_CLEAN
                        ? moved.with(moved.upkeep().cleanedAt(clock.instant().truncatedTo(ChronoUnit.MILLIS)))
                        : moved)
                .then(moved -> retires && moved.publication() != PublicationStatus.ARCHIVED
                        ? publishing.decide(command.actor(), moved, PublicationTrigger.ARCHIVE)
                        : Outcome.granted(moved));
    }

    private static Permission permission(OperationTrigger trigger) {
        if (trigger == OperationTrigger.MARK_CLEAN) {
            return Permission.RENTABLE_MARK_CLEAN;
        }
        return trigger == OperationTrigger.RETIRE ? Permission.RENTABLE_DELETE : Permission.RENTABLE_UPDATE;
    }
}
