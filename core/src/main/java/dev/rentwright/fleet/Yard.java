package dev.rentwright.fleet;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.ClaimId;
import dev.rentwright.availability.ClaimKind;
import dev.rentwright.availability.Conflict;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.kind.RentableKind;
import dev.rentwright.catalogue.status.OperationTrigger;
import dev.rentwright.catalogue.status.OperationalStatus;
import dev.rentwright.host.Page;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where blocks meet claims and rentables; everything here happens inside the caller's unit of work. */
final class Yard {

    private final FleetNeeds needs;

    Yard(FleetNeeds needs) {
        this.needs = needs;
    }

    /** Now, as stores keep it. */
    Instant now() {
        return needs.clock().instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** A rentable that the actor acts for; of another supplier's there is none (DR-20). */
    Optional<Rentable> own(Actor actor, RentableId id) {
        return needs.rentables().byId(id).filter(rentable -> actor.actsFor(rentable.supplier()));
    }

    /** Claims the days of a block; what is only planned there makes way, and what was promised does when it is forced. */
    MakeWay.Way claim(Block block, boolean forced, boolean partly, Actor actor) {
        Claim claim = block.claim(new ClaimId(needs.ids().next()));
        return forced
                ? needs.makeWay().of(claim, partly, actor)
                : needs.claims()
                        .place(claim, now())
                        .fold(
                                placed -> new MakeWay.Way(placed.moved(), List.of()),
                                taken -> new MakeWay.Way(List.of(), taken.inTheWay()));
    }

    /** The turnarounds in the way of a block that could have its days without them; forced, bookings would give way too. */
    List<Block> nothingButTurnarounds(List<Claim> inTheWay, boolean forced) {
        List<Claim> blocks = inTheWay.stream()
                .filter(claim -> claim.kind() == ClaimKind.BLOCK)
                .toList();
        List<Block> turnarounds = blocks.stream()
                .flatMap(claim ->
                        needs.blocks().byId(new BlockId(claim.reference().value())).stream())
                .filter(block -> block.kind() == BlockKind.TURNAROUND)
                .toList();
        boolean nothingElse = turnarounds.size() == blocks.size() && (forced || turnarounds.size() == inTheWay.size());
        return nothingElse ? turnarounds : List.of();
    }

    /** Why a block cannot have its days (domain A7). */
    static Refusal inTheWay(BlockKind kind, List<Claim> claims) {
        boolean bookings = claims.stream().allMatch(claim -> claim.kind() == ClaimKind.BOOKED);
        return kind == BlockKind.MAINTENANCE && bookings
                ? Refusal.of(RefusalCode.MAINTENANCE_OVERLAPS_BOOKING)
                        .with(
                                "open",
                                claims.stream()
                                        .map(claim -> claim.reference().value())
                                        .toList())
                : Conflict.of(claims, List.of());
    }

    /**
     * The rentable says that the block has begun; one that says so already has nothing to add. What stands ready for a customer
     * of today can still be blocked before they come.
     */
    Outcome<Rentable> begin(Block block, Rentable rentable) {
        boolean workshop = block.kind() == BlockKind.MAINTENANCE;
        OperationalStatus wanted = workshop ? OperationalStatus.MAINTENANCE : OperationalStatus.BLOCKED;
        if (rentable.operation() == wanted) {
            return Outcome.granted(rentable);
        }
        OperationTrigger usual = workshop ? OperationTrigger.START_MAINTENANCE : OperationTrigger.BLOCK;
        OperationTrigger trigger =
                workshop && rentable.allows(OperationTrigger.REPAIR) ? OperationTrigger.REPAIR : usual;
        Rentable free = rentable.operation() == OperationalStatus.RESERVED && !rentable.allows(trigger)
                ? rentable.moved(OperationTrigger.UNRESERVE)
                : rentable;
        if (!free.allows(trigger)) {
            return Outcome.refused(free.refusal(trigger));
        }
        Rentable moved = free.moved(trigger);
        needs.rentables().save(moved);
        return Outcome.granted(moved);
    }

    /** What breaks down is in the workshop, whoever waits for it; where its status does not allow that, a rental ends first. */
    void breakDown(Block waiting, Rentable rentable) {
        if (isDown(waiting)) {
            begin(waiting, rentable);
        }
    }

    private boolean isDown(Block block) {
        return block.status() == BlockStatus.WAITING
                && block.kind() == BlockKind.MAINTENANCE
                && !now().isBefore(block.from());
    }

    /** The claim ends, and the rentable goes back to work unless another block still keeps it. */
    void end(Block block, Rentable rentable, boolean serviced) {
        Instant now = now();
        if (!now.isAfter(block.from())) {
            needs.claims().release(block.claimReference(), now);
        } else if (now.isBefore(block.until())) {
            needs.claims().endAt(block.claimReference(), now, now);
        }
        Rentable kept = serviced && block.kind() == BlockKind.MAINTENANCE
                ? rentable.with(rentable.upkeep()
                        .servicedOn(now.atZone(Places.zone(needs.locations(), rentable))
                                .toLocalDate()))
                : rentable;
        Rentable back = keeps(block) && isLast(block) ? backToWork(kept) : kept;
        if (!back.equals(rentable)) {
            needs.rentables().save(back);
        }
    }

    /** Whether it shows in the status of its rentable; what comes back has the status of what is ready, or is to be cleaned. */
    private boolean keeps(Block block) {
        return block.kind() != BlockKind.TURNAROUND && (block.status() == BlockStatus.STARTED || isDown(block));
    }

    /** What may be used again is ready, or has the status of the block that keeps it now. */
    void returnToService(Rentable rentable) {
        LocalDate today = now().atZone(Places.zone(needs.locations(), rentable)).toLocalDate();
        if (rentable.operation() == OperationalStatus.OUT_OF_SERVICE && rentable.papersLastThrough(today)) {
            needs.rentables().save(rentable.moved(OperationTrigger.RETURN_TO_SERVICE));
            keeping(rentable.id())
                    .findFirst()
                    .ifPresent(block ->
                            begin(block, needs.rentables().byId(rentable.id()).orElseThrow()));
        }
    }

    /** Whether a block or a transfer keeps it now; not what only makes it ready. */
    boolean isKept(RentableId rentable) {
        Instant now = now();
        return Stream.of(BlockStatus.values())
                        .filter(status -> status != BlockStatus.LIFTED)
                        .flatMap(status -> blocks(rentable, status))
                        .anyMatch(block -> block.kind() != BlockKind.TURNAROUND
                                && !block.from().isAfter(now))
                || needs.claims().blocking(rentable, now, now.plusMillis(1), now).stream()
                        .filter(claim -> claim.kind() == ClaimKind.BLOCK)
                        .anyMatch(claim -> needs.blocks()
                                .byId(new BlockId(claim.reference().value()))
                                .isEmpty());
    }

    private boolean isLast(Block block) {
        return keeping(block.rentable()).allMatch(other -> other.id().equals(block.id()));
    }

    private Stream<Block> keeping(RentableId rentable) {
        return Stream.of(BlockStatus.STARTED, BlockStatus.WAITING)
                .flatMap(status -> blocks(rentable, status))
                .filter(this::keeps);
    }

    /** By their beginning: those that have begun are among the first. */
    private Stream<Block> blocks(RentableId rentable, BlockStatus status) {
        return needs.blocks().list(Blocks.Filter.of(rentable, status), Page.Request.FIRST).items().stream();
    }

    private static Rentable backToWork(Rentable rentable) {
        return switch (rentable.operation()) {
            case BLOCKED -> rentable.moved(OperationTrigger.UNBLOCK);
            case MAINTENANCE ->
                rentable.moved(
                        rentable.kind() == RentableKind.VEHICLE
                                ? OperationTrigger.END_MAINTENANCE
                                : OperationTrigger.END_MAINTENANCE_TO_CLEAN);
            case AVAILABLE, RESERVED, IN_USE, CLEANING, OUT_OF_SERVICE, RETIRED -> rentable;
        };
    }

    /** Tells the outside; the events of a block or transfer are numbered by its versions. */
    void tell(Block block, long sequence, List<Claim> moved) {
        needs.outbox().append(FleetEvent.of(needs.ids().next(), block, sequence, moved, now()));
    }

    static Refusal unknown(String kind, Object id) {
        return Refusal.of(RefusalCode.NOT_FOUND).with("kind", kind).with("id", id);
    }

    /** Stale when the caller read another version than the one that stands. */
    static Optional<Refusal> stale(Optional<Long> expected, long version) {
        return expected.filter(read -> read != version)
                .map(read -> Refusal.of(RefusalCode.STALE_VERSION).with("currentVersion", version));
    }
}
