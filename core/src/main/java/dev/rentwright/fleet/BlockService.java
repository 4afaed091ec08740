package dev.rentwright.fleet;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.ClaimKind;
import dev.rentwright.availability.ClaimReference;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.identity.Actor;
import dev.rentwright.identity.Permission;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.time.RentalPeriod;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

final class BlockService implements BlockRentable, MoveBlock, Workshop {

    private final FleetNeeds needs;
    private final Yard yard;

    BlockService(FleetNeeds needs, Yard yard) {
        this.needs = needs;
        this.yard = yard;
    }

    @Override
    public Outcome<Blocked> block(BlockRentable.Command command) {
        return block(command, RentalPeriod::start);
    }

    @Override
    public Outcome<Blocked> keepUntilRepaired(BlockRentable.Command days) {
        Instant now = yard.now();
        return block(days, period -> period.start().isAfter(now) ? now : period.start());
    }

    private Outcome<Blocked> block(BlockRentable.Command command, Function<RentalPeriod, Instant> from) {
        needs.access().require(command.actor(), permission(command.kind()));
        if (command.forced()) {
            needs.access().require(command.actor(), Permission.BOOKING_OVERRIDE);
        }
        return needs.unitOfWork().decide(() -> {
            Optional<Rentable> found = yard.own(command.actor(), command.rentable());
            if (found.isEmpty()) {
                return Outcome.refused(
                        Yard.unknown("rentable", command.rentable().value()));
            }
            var zone = Places.zone(needs.locations(), found.get());
            return Places.period(command.period(), zone, zone, yard.now())
                    .then(period -> place(command, found.get(), from.apply(period), period.end()));
        });
    }

    private Outcome<Blocked> place(BlockRentable.Command command, Rentable rentable, Instant from, Instant until) {
        Block planned = new Block(
                new BlockId(needs.ids().next()),
                rentable.id(),
                command.kind(),
                from,
                until,
                command.reason(),
                command.actor().name(),
                yard.now(),
                BlockStatus.PLANNED,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                1);
        MakeWay.Way way = claimed(planned, command.forced(), command.actor());
        if (way.isClear()) {
            return Outcome.granted(added(begun(planned, rentable).orThrow(), way.moved()));
        }
        if (!command.forced() || way.isBlocked()) {
            return Outcome.refused(Yard.inTheWay(command.kind(), way.left()));
        }
        Block waiting = waiting(planned, way.left());
        yard.breakDown(waiting, rentable);
        return Outcome.granted(added(waiting, way.moved()));
    }

    /** What goes to the workshop need not be made ready first. */
    private MakeWay.Way claimed(Block planned, boolean forced, Actor actor) {
        MakeWay.Way way = yard.claim(planned, forced, true, actor);
        List<Block> turnarounds =
                planned.kind() == BlockKind.MAINTENANCE ? yard.nothingButTurnarounds(way.left(), forced) : List.of();
        if (turnarounds.isEmpty()) {
            return way;
        }
        turnarounds.forEach(block -> lifted(block, false));
        return yard.claim(planned, forced, true, actor);
    }

    @Override
    public Optional<Block> breakDown(RentableId rentable, Duration howLong, String reason, Actor by) {
        Instant now = yard.now();
        Block wanted = new Block(
                new BlockId(needs.ids().next()),
                rentable,
                BlockKind.MAINTENANCE,
                now,
                now.plus(howLong),
                reason,
                by.name(),
                now,
                BlockStatus.PLANNED,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                1);
        MakeWay.Way way = claimed(wanted, true, by);
        return way.isBlocked()
                ? untilTheNext(wanted, way.left()).flatMap(shorter -> brokenDown(shorter, claimed(shorter, true, by)))
                : brokenDown(wanted, way);
    }

    /** It shows on the rentable as soon as that allows it, and is not refused where it does not yet. */
    private Optional<Block> brokenDown(Block block, MakeWay.Way way) {
        if (way.isBlocked()) {
            return Optional.empty();
        }
        Rentable rentable = needs.rentables().byId(block.rentable()).orElseThrow();
        if (way.isClear()) {
            Block begun = begun(block, rentable).fold(Function.identity(), refusals -> block);
            return Optional.of(added(begun, way.moved()).block());
        }
        Block waiting = waiting(block, way.left());
        yard.breakDown(waiting, rentable);
        return Optional.of(added(waiting, way.moved()).block());
    }

    private static Optional<Block> untilTheNext(Block wanted, List<Claim> inTheWay) {
        return inTheWay.stream()
                .filter(claim -> claim.kind() == ClaimKind.BLOCK)
                .map(Claim::from)
                .min(Comparator.naturalOrder())
                .filter(wanted.from()::isBefore)
                .map(next -> wanted.movedTo(wanted.from(), next));
    }

    @Override
    public boolean isKept(RentableId rentable) {
        return yard.isKept(rentable);
    }

    @Override
    public Optional<Block> bringForward(BlockId days, Actor by) {
        Instant now = yard.now();
        return needs.blocks()
                .byId(days)
                .filter(block ->
                        block.status() == BlockStatus.PLANNED && block.from().isAfter(now))
                .map(later -> {
                    lifted(later, false);
                    return breakDown(later.rentable(), Duration.between(now, later.until()), later.reason(), by)
                            .orElseThrow(
                                    () -> new IllegalStateException("expected days that nothing keeps, got " + days));
                });
    }

    @Override
    public void giveBack(BlockId block, Actor by) {
        needs.blocks()
                .byId(block)
                .filter(known -> BlockTransitions.TABLE.allows(known.status(), BlockTrigger.LIFT))
                .ifPresent(known -> lifted(known, false));
    }

    @Override
    public void returnToService(RentableId rentable) {
        yard.returnToService(needs.rentables().byId(rentable).orElseThrow());
    }

    @Override
    public Outcome<Blocked> move(MoveBlock.Command command) {
        return needs.unitOfWork().decide(() -> {
            Optional<Block> found = needs.blocks()
                    .byId(command.block())
                    .filter(known -> yard.own(command.actor(), known.rentable()).isPresent());
            if (found.isEmpty()) {
                return Outcome.refused(Yard.unknown("block", command.block().value()));
            }
            Block block = found.get();
            needs.access().require(command.actor(), permission(block.kind()));
            return Yard.stale(command.expectedVersion(), block.version())
                    .<Outcome<Blocked>>map(Outcome::refused)
                    .orElseGet(() -> BlockTransitions.TABLE
                            .decide(block.status(), command.trigger(), block)
                            .then(row -> moved(command, block)));
        });
    }

    private Outcome<Blocked> moved(MoveBlock.Command command, Block block) {
        Rentable rentable = needs.rentables().byId(block.rentable()).orElseThrow();
        return switch (command.trigger()) {
            case PLACE -> {
                MakeWay.Way way = yard.claim(block, true, false, command.actor());
                yield way.isClear()
                        ? Outcome.granted(saved(begun(block.placed(), rentable).orThrow(), way.moved()))
                        : Outcome.refused(Yard.inTheWay(block.kind(), way.left()));
            }
            case START -> yard.begin(block, rentable).map(working -> saved(block.started(), List.of()));
            case LIFT -> Outcome.granted(lifted(block, command.serviced()));
            case WAIT -> throw new IllegalArgumentException("expected PLACE, START or LIFT, got WAIT");
        };
    }

    private Blocked lifted(Block block, boolean serviced) {
        yard.end(block, needs.rentables().byId(block.rentable()).orElseThrow(), serviced);
        return saved(block.lifted(yard.now()), List.of());
    }

    /** A block whose time has come begins at once; where its rentable does not allow that, it gives back the days it has taken. */
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
                planned.origin(),
                1);
    }

    private Blocked added(Block block, List<Claim> moved) {
        needs.blocks().add(block);
        yard.tell(block, 1, moved);
        return new Blocked(block, moved);
    }

    private Blocked saved(Block block, List<Claim> moved) {
        needs.blocks().save(block);
        Block next = block.atVersion(block.version() + 1);
        yard.tell(next, next.version(), moved);
        return new Blocked(next, moved);
    }

    private static Permission permission(BlockKind kind) {
        return switch (kind) {
            case OWNER, ELSEWHERE, TURNAROUND -> Permission.RENTABLE_BLOCK;
            case MAINTENANCE -> Permission.MAINTENANCE_CREATE;
        };
    }
}
