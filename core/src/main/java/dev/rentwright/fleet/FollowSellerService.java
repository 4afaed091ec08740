package dev.rentwright.fleet;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.planning.Pool;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.identity.Permission;
import dev.rentwright.lifecycle.Outcome;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

final class FollowSellerService implements FollowSeller {

    private final FleetNeeds needs;
    private final Yard yard;

    FollowSellerService(FleetNeeds needs, Yard yard) {
        this.needs = needs;
        this.yard = yard;
    }

    @Override
    public Outcome<Followed> follow(Command command) {
        needs.access().require(command.actor(), Permission.RENTABLE_BLOCK);
        return needs.unitOfWork()
                .run(() -> yard.own(command.actor(), command.rentable())
                        .map(rentable -> Outcome.granted(new Pass(command, rentable).followed()))
                        .orElseGet(() -> Outcome.refused(
                                Yard.unknown("rentable", command.rentable().value()))));
    }

    /** One calendar, against what it caused before. */
    private final class Pass {

        private final Command command;
        private final Rentable rentable;
        private final Instant now = yard.now();
        private final List<Blocked> placed = new ArrayList<>();
        private final List<Blocked> moved = new ArrayList<>();
        private final List<Block> lifted = new ArrayList<>();
        private final List<NotHonoured> notHonoured = new ArrayList<>();

        Pass(Command command, Rentable rentable) {
            this.command = command;
            this.rentable = rentable;
        }

        Followed followed() {
            Map<Boolean, List<Block>> caused = needs.blocks().causedBy(command.seller(), rentable.id()).stream()
                    .collect(Collectors.partitioningBy(block -> block.until().isAfter(now)));
            List<Block> alive = caused.getOrDefault(true, List.of());
            Map<String, Taken> said =
                    command.taken().stream().collect(Collectors.toMap(Taken::uid, Function.identity()));
            Set<String> known = alive.stream().map(FollowSellerService::uid).collect(Collectors.toSet());
            List<Taken> fresh = command.taken().stream()
                    .filter(taken -> !known.contains(taken.uid()))
                    .toList();
            List<Taken> ahead =
                    fresh.stream().filter(taken -> taken.until().isAfter(now)).toList();
            List<Block> vanished = alive.stream()
                    .filter(block -> !said.containsKey(uid(block)) && mayVanish(block))
                    .toList();
            List<Move> elsewhere = alive.stream()
                    .flatMap(block -> Optional.ofNullable(said.get(uid(block)))
                            .filter(taken -> !isAt(block, taken))
                            .map(taken -> new Move(block, taken))
                            .stream())
                    .toList();
            if (!ahead.isEmpty() || !vanished.isEmpty() || !elsewhere.isEmpty()) {
                needs.claims().lock(Pool.of(rentable), now, now);
            }
            caused.getOrDefault(false, List.of()).forEach(this::lift);
            // What leaves makes room first: two events may have changed places.
            vanished.forEach(this::lift);
            elsewhere.forEach(move -> needs.claims().release(move.block().claimReference(), now));
            elsewhere.forEach(this::move);
            ahead.forEach(this::place);
            return new Followed(
                    placed,
                    moved,
                    lifted,
                    alive.size() - vanished.size() - elsewhere.size(),
                    fresh.size() - ahead.size(),
                    notHonoured);
        }

        /** What could not be read may be there all the same, and so may what a calendar that was cut off did not come to. */
        private boolean mayVanish(Block block) {
            return command.whole() && !command.unread().contains(uid(block));
        }

        private void lift(Block block) {
            yard.end(block, rentable, false);
            lifted.add(saved(block.lifted(now), List.of()).block());
        }

        private void move(Move move) {
            Block block = move.block();
            Block next = block.movedTo(move.taken().from(), move.taken().until());
            MakeWay.Way way = yard.claim(next, false, false, command.actor());
            if (way.isClear()) {
                moved.add(saved(next, way.moved()));
            } else {
                lifted.add(saved(block.lifted(now), List.of()).block());
                notHonoured.add(new NotHonoured(move.taken(), way.left()));
            }
        }

        private void place(Taken taken) {
            Block block = new Block(
                    new BlockId(needs.ids().next()),
                    rentable.id(),
                    BlockKind.ELSEWHERE,
                    taken.from(),
                    taken.until(),
                    "Sold by " + command.seller(),
                    command.actor().name(),
                    now,
                    BlockStatus.PLANNED,
                    List.of(),
                    Optional.empty(),
                    Optional.of(new Origin(command.seller(), taken.uid())),
                    1);
            MakeWay.Way way = yard.claim(block, false, false, command.actor());
            if (way.isClear()) {
                needs.blocks().add(block);
                yard.tell(block, 1, way.moved());
                placed.add(new Blocked(block, way.moved()));
            } else {
                notHonoured.add(new NotHonoured(taken, way.left()));
            }
        }

        private Blocked saved(Block block, List<Claim> madeWay) {
            needs.blocks().save(block);
            Block next = block.atVersion(block.version() + 1);
            yard.tell(next, next.version(), madeWay);
            return new Blocked(next, madeWay);
        }
    }

    /** A block, and where its event is now. */
    private record Move(Block block, Taken taken) {}

    private static String uid(Block block) {
        return block.origin().map(Origin::uid).orElseThrow();
    }

    private static boolean isAt(Block block, FollowSeller.Taken taken) {
        return block.from().equals(taken.from()) && block.until().equals(taken.until());
    }
}
