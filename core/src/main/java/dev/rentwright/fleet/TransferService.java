package dev.rentwright.fleet;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.ClaimId;
import dev.rentwright.availability.Claims;
import dev.rentwright.availability.Conflict;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.status.OperationalStatus;
import dev.rentwright.identity.Permission;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.location.Location;
import dev.rentwright.location.LocationId;
import dev.rentwright.time.RentalPeriod;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

final class TransferService implements PlanTransfer, MoveTransfer {

    private final FleetNeeds needs;
    private final Yard yard;

    TransferService(FleetNeeds needs, Yard yard) {
        this.needs = needs;
        this.yard = yard;
    }

    @Override
    public Outcome<Transfer> plan(PlanTransfer.Command command) {
        needs.access().require(command.actor(), Permission.TRANSFER_CREATE);
        return needs.unitOfWork().run(() -> {
            Optional<Rentable> vehicle = yard.own(command.actor(), command.vehicle());
            if (vehicle.isEmpty()) {
                return Outcome.refused(
                        Yard.unknown("rentable", command.vehicle().value()));
            }
            if (vehicle.get().vehicle().isEmpty()) {
                return Outcome.refused(
                        invalid("vehicle", "a vehicle", vehicle.get().kind().name()));
            }
            Optional<LocationId> from = command.from().or(vehicle.get()::currentLocation);
            if (from.isEmpty()) {
                return Outcome.refused(invalid("from", "a place to leave from", "none"));
            }
            return place(from.get())
                    .then(leaves -> place(command.to())
                            .then(target -> target.takes(vehicle.get().supplier())
                                    ? plan(command, leaves, target)
                                    : Outcome.refused(invalid(
                                            "to", "a shared place or one of the supplier's own", target.code()))));
        });
    }

    private Outcome<Transfer> plan(PlanTransfer.Command command, Location from, Location to) {
        if (from.id().equals(to.id()) || !to.active()) {
            return Outcome.refused(invalid("to", "another place that is in use", to.code()));
        }
        return Places.period(command.time(), from.zone(), to.zone(), yard.now())
                .then(time -> claimed(command, from, to, time));
    }

    private Outcome<Transfer> claimed(PlanTransfer.Command command, Location from, Location to, RentalPeriod time) {
        Transfer transfer = new Transfer(
                new TransferId(needs.ids().next()),
                command.vehicle(),
                from.id(),
                to.id(),
                time.start(),
                time.end(),
                command.actor().name(),
                TransferStatus.PLANNED,
                Optional.empty(),
                Optional.empty(),
                1);
        Claim claim = transfer.claim(new ClaimId(needs.ids().next()));
        Optional<Refusal> full = needs.parking().refusal(claim, from.id(), to, yard.now());
        if (full.isPresent()) {
            return Outcome.refused(full.get());
        }
        if (needs.claims().place(claim, yard.now()) instanceof Claims.Placement.Taken taken) {
            return Outcome.refused(Conflict.of(claim, taken.inTheWay(), List.of()));
        }
        needs.transfers().add(transfer);
        tell(transfer, Claims.Freed.SIMPLY);
        return Outcome.granted(transfer);
    }

    @Override
    public Outcome<Transfer> move(MoveTransfer.Command command) {
        needs.access().require(command.actor(), Permission.TRANSFER_UPDATE);
        return needs.unitOfWork().run(() -> {
            Optional<Transfer> found = needs.transfers()
                    .byId(command.transfer())
                    .filter(known -> yard.own(command.actor(), known.vehicle()).isPresent());
            if (found.isEmpty()) {
                return Outcome.refused(
                        Yard.unknown("transfer", command.transfer().value()));
            }
            Transfer transfer = found.get();
            return Yard.stale(command.expectedVersion(), transfer.version())
                    .<Outcome<Transfer>>map(Outcome::refused)
                    .orElseGet(() -> TransferTransitions.TABLE
                            .decide(transfer.status(), command.trigger(), transfer)
                            .then(row -> moved(transfer, command.trigger())));
        });
    }

    private Outcome<Transfer> moved(Transfer transfer, TransferTrigger trigger) {
        Rentable vehicle = needs.rentables().byId(transfer.vehicle()).orElseThrow();
        if (trigger == TransferTrigger.DEPART && !isReady(transfer, vehicle)) {
            return Outcome.refused(Refusal.of(RefusalCode.ASSET_NOT_READY)
                    .with("operation", vehicle.operation())
                    .with("atPickupLocation", isThere(transfer, vehicle)));
        }
        boolean onTheRoad = transfer.status() == TransferStatus.IN_TRANSIT;
        Optional<LocationId> now = trigger == TransferTrigger.DEPART
                ? Optional.empty()
                : Optional.of(trigger == TransferTrigger.ARRIVE ? transfer.to() : transfer.from());
        if (trigger == TransferTrigger.DEPART || onTheRoad) {
            needs.rentables().save(vehicle.at(now));
        }
        Claims.Freed freed = trigger == TransferTrigger.DEPART ? Claims.Freed.SIMPLY : free(transfer, trigger);
        Transfer moved = transfer.moved(trigger, yard.now());
        needs.transfers().save(moved);
        Transfer next = moved.atVersion(moved.version() + 1);
        tell(next, freed);
        return Outcome.granted(next);
    }

    /** Who relied on one that is given up, to have the vehicle where it goes, is planned elsewhere, or named. */
    private Claims.Freed free(Transfer transfer, TransferTrigger trigger) {
        Instant now = yard.now();
        if (trigger == TransferTrigger.CANCEL || !now.isAfter(transfer.departs())) {
            return needs.claims().release(transfer.claimReference(), now);
        }
        if (now.isBefore(transfer.arrives())) {
            needs.claims().endAt(transfer.claimReference(), now, now);
        }
        return Claims.Freed.SIMPLY;
    }

    private static boolean isReady(Transfer transfer, Rentable vehicle) {
        boolean works =
                vehicle.operation() != OperationalStatus.IN_USE && vehicle.operation() != OperationalStatus.RETIRED;
        return works && isThere(transfer, vehicle);
    }

    private static boolean isThere(Transfer transfer, Rentable vehicle) {
        return vehicle.currentLocation().equals(Optional.of(transfer.from()));
    }

    private Outcome<Location> place(LocationId id) {
        return needs.locations()
                .byId(id)
                .map(Outcome::granted)
                .orElseGet(() -> Outcome.refused(Yard.unknown("location", id.value())));
    }

    private void tell(Transfer transfer, Claims.Freed freed) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("vehicleId", transfer.vehicle().toString());
        data.put("from", transfer.from().toString());
        data.put("to", transfer.to().toString());
        if (!freed.stranded().isEmpty()) {
            data.put(
                    "stranded",
                    freed.stranded().stream()
                            .map(claim -> claim.reference().toString())
                            .toList());
        }
        needs.outbox()
                .append(new FleetEvent(
                        needs.ids().next(),
                        "transfer",
                        transfer.id().value(),
                        transfer.version(),
                        transfer.status().name(),
                        yard.now(),
                        data));
    }

    private static Refusal invalid(String field, String expected, String actual) {
        return Refusal.of(RefusalCode.INVALID_VALUE)
                .with("field", field)
                .with("expected", expected)
                .with("actual", actual);
    }
}
