package dev.rentwright.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.ClaimId;
import dev.rentwright.availability.ClaimKind;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.fleet.Block;
import dev.rentwright.fleet.BlockId;
import dev.rentwright.fleet.BlockKind;
import dev.rentwright.fleet.BlockStatus;
import dev.rentwright.fleet.Blocks;
import dev.rentwright.fleet.Origin;
import dev.rentwright.host.Page;
import dev.rentwright.testkit.fixture.ClaimFixture;
import dev.rentwright.testkit.fixture.Counter;
import dev.rentwright.testkit.fixture.Times;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What {@link dev.rentwright.fleet.Blocks} promises. */
public abstract class BlocksContract extends StoreContract {

    @Test
    public void a_block_of_every_kind_and_status_is_kept_as_it_was_given() {
        Rentable car = openShop().car();
        int day = 0;
        for (BlockKind kind : BlockKind.values()) {
            for (BlockStatus status : BlockStatus.values()) {
                Block block = aBlock(car, kind, status, day++);
                add(block);
                assertKept(block, () -> ports().blocks().byId(block.id()));
            }
        }
        assertAbsent(() -> ports().blocks().byId(new BlockId(Counter.id())));
    }

    @Test
    public void a_saved_move_is_the_next_version_and_one_from_an_old_version_is_stale() {
        Rentable car = openShop().car();
        Block planned = aBlock(car, BlockKind.OWNER, BlockStatus.PLANNED, 0);
        add(planned);
        Block lifted = aBlock(car, BlockKind.OWNER, BlockStatus.LIFTED, 0);
        Block over = copy(planned, lifted);

        doInUnit(() -> ports().blocks().save(over));

        assertKept(over.atVersion(2), () -> ports().blocks().byId(planned.id()));
        assertStale(() -> ports().blocks().save(planned));
        assertKept(over.atVersion(2), () -> ports().blocks().byId(planned.id()));
    }

    @Test
    public void a_second_block_of_the_same_id_fails() {
        Block block = aBlock(openShop().car(), BlockKind.OWNER, BlockStatus.PLANNED, 0);
        add(block);

        assertDefect(() -> ports().blocks().add(block));
    }

    @Test
    public void blocks_are_listed_by_their_beginning_and_every_part_of_a_filter_narrows() {
        Rentable car = openShop().car();
        Rentable other = openShop().car();
        Block second = aBlock(car, BlockKind.OWNER, BlockStatus.WAITING, 3);
        Block first = aBlock(car, BlockKind.MAINTENANCE, BlockStatus.PLANNED, 1);
        Block third = aBlock(other, BlockKind.OWNER, BlockStatus.PLANNED, 5);
        List.of(second, first, third).forEach(this::add);

        assertEquals(
                List.of(first, second, third),
                list(new Blocks.Filter(Optional.empty(), Optional.empty(), Optional.empty())));
        assertEquals(
                List.of(first, second),
                list(new Blocks.Filter(Optional.of(car.id()), Optional.empty(), Optional.empty())));
        assertEquals(
                List.of(third),
                list(new Blocks.Filter(Optional.empty(), Optional.empty(), Optional.of(other.supplier()))));
        assertEquals(
                List.of(), list(Blocks.Filter.of(car.id(), BlockStatus.PLANNED).of(other.supplier())));
        assertEquals(List.of(third), list(Blocks.Filter.of(other.id(), BlockStatus.PLANNED)));
        assertEquals(List.of(), list(Blocks.Filter.of(other.id(), BlockStatus.STARTED)));
    }

    @Test
    public void blocks_that_a_seller_causes_are_found_until_they_are_over_and_a_moved_one_keeps_its_time() {
        Rentable car = openShop().car();
        Rentable other = openShop().car();
        Block second = aBlock(car, BlockKind.ELSEWHERE, BlockStatus.PLANNED, 3);
        Block first = aBlock(car, BlockKind.ELSEWHERE, BlockStatus.STARTED, 1);
        Block over = aBlock(car, BlockKind.ELSEWHERE, BlockStatus.LIFTED, 2);
        Block own = aBlock(car, BlockKind.OWNER, BlockStatus.PLANNED, 5);
        Block another = aBlock(other, BlockKind.ELSEWHERE, BlockStatus.PLANNED, 1);
        List.of(second, first, over, own, another).forEach(this::add);
        Block moved = at(second, aBlock(car, BlockKind.ELSEWHERE, BlockStatus.PLANNED, 9));

        doInUnit(() -> {
            place(moved);
            ports().blocks().save(moved);
        });

        String seller = first.origin().orElseThrow().seller();
        assertEquals(
                List.of(first, moved.atVersion(2)),
                inUnit(() -> ports().blocks().causedBy(seller, car.id())));
        assertEquals(List.of(), inUnit(() -> ports().blocks().causedBy("somebody else", car.id())));
    }

    @Test
    public void blocks_are_due_when_they_should_have_begun_or_ended_by_themselves() {
        Rentable car = openShop().car();
        int day = 0;
        List<Block> all = new ArrayList<>();
        for (BlockKind kind : BlockKind.values()) {
            for (BlockStatus status : BlockStatus.values()) {
                all.add(aBlock(car, kind, status, day++));
            }
        }
        all.forEach(this::add);

        for (int at = 0; at <= day; at++) {
            for (Instant now : List.of(
                    all.get(0).from().plus(Duration.ofDays(at)),
                    all.get(0).until().plus(Duration.ofDays(at)).minusMillis(1),
                    all.get(0).until().plus(Duration.ofDays(at)))) {
                List<Block> due =
                        all.stream().filter(block -> block.due(now).isPresent()).toList();
                assertEquals(due, inUnit(() -> ports().blocks().due(now, 100)), now.toString());
                assertEquals(
                        due.stream().limit(2).toList(),
                        inUnit(() -> ports().blocks().due(now, 2)));
            }
        }
    }

    private List<Block> list(Blocks.Filter filter) {
        return inUnit(() -> ports().blocks().list(filter, Page.Request.FIRST)).items();
    }

    /** With its claim, which a store may ask for. */
    private void add(Block block) {
        doInUnit(() -> {
            place(block);
            ports().blocks().add(block);
        });
    }

    private void place(Block block) {
        ports().claims()
                .place(
                        new Claim(
                                new ClaimId(Counter.id()),
                                block.rentable(),
                                block.from(),
                                block.until(),
                                ClaimKind.BLOCK,
                                block.claimReference(),
                                Optional.empty()),
                        Times.NOW);
    }

    private static Block at(Block block, Block like) {
        return new Block(
                block.id(),
                block.rentable(),
                block.kind(),
                like.from(),
                like.until(),
                block.reason(),
                block.placedBy(),
                block.placedAt(),
                block.status(),
                block.waitsFor(),
                block.liftedAt(),
                block.origin(),
                1);
    }

    private static Block aBlock(Rentable rentable, BlockKind kind, BlockStatus status, int day) {
        Instant from = Instant.parse("2026-07-01T10:00:00Z").plus(Duration.ofDays(day));
        return new Block(
                new BlockId(Counter.id()),
                rentable.id(),
                kind,
                from,
                from.plus(Duration.ofHours(20)),
                "Größe \"M\" tyres",
                "the yard",
                Times.NOW,
                status,
                status == BlockStatus.WAITING ? List.of(ClaimFixture.reference(), ClaimFixture.reference()) : List.of(),
                status == BlockStatus.LIFTED ? Optional.of(Times.NOW.plusSeconds(1)) : Optional.empty(),
                kind == BlockKind.ELSEWHERE
                        ? Optional.of(new Origin("the \"coast\"", "event " + day + "@coast.example"))
                        : Optional.empty(),
                1);
    }

    private static Block copy(Block block, Block like) {
        return new Block(
                block.id(),
                block.rentable(),
                block.kind(),
                block.from(),
                block.until(),
                block.reason(),
                block.placedBy(),
                block.placedAt(),
                like.status(),
                like.waitsFor(),
                like.liftedAt(),
                block.origin(),
                1);
    }
}
