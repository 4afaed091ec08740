package dev.rentwright.fleet;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.ClaimKind;
import dev.rentwright.availability.ClaimReference;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.identity.Permission;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.time.RentalPeriod;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

final class BlockService implements BlockRentable, MoveBlock {

    private final FleetNeeds needs;
    private final Yard yard;

    BlockService(FleetNeeds needs, Yard yard) {
        this.needs = needs;
        this.yard = yard;
    }

    @Override
    public Outcome<Block> block(BlockRentable.Command command) {
        needs.access().require(command.actor(), permission(command.kind()));
        if (command.forced()) {
            needs.access().require(command.actor(), Permission.BOOKING_OVERRIDE);
        }
        return needs.unitOfWork().run(() -> {
            Optional<Rentable> found = needs.rentables().byId(command.rentable());
            if (found.isEmpty()) {
                return Outcome.refused(
                        Yard.unknown("rentable", command.rentable().value()));
            }
            var zone = Places.zone(needs.locations(), found.get());
            return Places.period(command.period(), zone, zone, yard.now())
                    .then(period -> place(command, found.get(), period));
        });
    }

    private Outcome<Block> place(BlockRentable.Command command, Rentable rentable, RentalPeriod period) {
        Block planned = new Block(
                new BlockId(needs.ids().next()),
                rentable.id(),
                command.kind(),
                period.start(),
                period.end(),
                command.reason(),
                command.actor().name(),
                yard.now(),
                BlockStatus.PLANNED,
                List.of(),
                Optional.empty(),
                1);
        List<Claim> inTheWay = yard.claim(planned, command.forced(), command.actor());
        if (inTheWay.isEmpty()) {
            return begun(planned, rentable).map(this::added);
        }
        boolean blocked = inTheWay.stream().anyMatch(claim -> claim.kind() == ClaimKind.BLOCK);
        return command.forced() && !blocked
                ? Outcome.granted(added(waiting(planned, inTheWay)))
                : Outcome.refused(Yard.inTheWay(command.kind(), inTheWay));
    }

    @Override
    public Outcome<Block> move(MoveBlock.Command command) {
        return needs.unitOfWork().run(() -> {
            Optional<Block> found = needs.blocks().byId(command.block());
            if (found.isEmpty()) {
                return Outcome.refused(Yard.unknown("block", command.block().value()));
            }
            Block block = found.get();
            needs.access().require(command.actor(), permission(block.kind()));
            return Yard.stale(command.expectedVersion(), block.version())
                    .<Outcome<Block>>map(Outcome::refused)
                    .orElseGet(() -> BlockTransitions.TABLE
                            .decide(block.status(), command.trigger(), block)
                            .then(row -> moved(command, block)));
        });
    }

    private Outcome<Block> moved(MoveBlock.Command command, Block block) {
        Rentable rentable = needs.rentables().byId(block.rentable()).orElseThrow();
        return switch (command.trigger()) {
            case PLACE -> {
                List<Claim> inTheWay = yard.claim(block, true, command.actor());
                yield inTheWay.isEmpty()
                        ? begun(block.placed(), rentable).map(this::saved)
                        : Outcome.refused(Yard.inTheWay(block.kind(), inTheWay));
            }
            case START -> yard.begin(block, rentable).map(working -> saved(block.started()));
            case LIFT -> {
                yard.end(block, rentable, command.serviced());
                yield Outcome.granted(saved(block.lifted(yard.now())));
            }
            case WAIT -> throw new IllegalArgumentException("expected PLACE, START or LIFT, got WAIT");
        };
    }

    /** A block whose time has come begins at once. */
    private Outcome<Block> begun(Block planned, Rentable rentable) {
        Instant now = yard.now();
        return now.isBefore(planned.from())
                ? Outcome.granted(planned)
                : yard.begin(planned, rentable).map(working -> planned.started());
    }

    private static Block waiting(Block planned, List<Claim> inTheWay) {
        List<ClaimReference> others =
                inTheWay.stream().map(Claim::reference).distinct().toList();
        return new Block(
                planned.id(),
                planned.rentable(),
                planned.kind(),
                planned.from(),
                planned.until(),
                planned.reason(),
                planned.placedBy(),
                planned.placedAt(),
                BlockStatus.WAITING,
                others,
                Optional.empty(),
                1);
    }

    private Block added(Block block) {
        needs.blocks().add(block);
        yard.tell(block, 1);
        return block;
    }

    private Block saved(Block block) {
        needs.blocks().save(block);
        Block next = block.atVersion(block.version() + 1);
        yard.tell(next, next.version());
        return next;
    }

    private static Permission permission(BlockKind kind) {
        return switch (kind) {
            case OWNER -> Permission.RENTABLE_BLOCK;
            case MAINTENANCE -> Permission.MAINTENANCE_CREATE;
        };
    }
}
