package dev.rentwright.http.fleet;

import dev.rentwright.Rentwright;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.fleet.Block;
import dev.rentwright.fleet.BlockId;
import dev.rentwright.fleet.BlockKind;
import dev.rentwright.fleet.BlockRentable;
import dev.rentwright.fleet.BlockStatus;
import dev.rentwright.fleet.BlockTrigger;
import dev.rentwright.fleet.Blocks;
import dev.rentwright.fleet.MoveBlock;
import dev.rentwright.http.exchange.Answer;
import dev.rentwright.http.exchange.Call;
import dev.rentwright.http.exchange.Endpoint;
import dev.rentwright.http.exchange.Endpoint.Need;
import dev.rentwright.http.exchange.Lists;
import dev.rentwright.http.exchange.Parameter;
import dev.rentwright.http.problem.Problem;
import dev.rentwright.lifecycle.Outcome;
import java.util.List;
import java.util.Optional;

/** Blocks and maintenance windows (AVL-17). */
public final class BlockRoutes {

    private static final Parameter STATUS =
            Parameter.oneOf("status", "waiting, planned, started, lifted", "Only those that stand there.");

    private final Rentwright rentwright;

    /** The routes of an engine. */
    public BlockRoutes(Rentwright rentwright) {
        this.rentwright = rentwright;
    }

    /** All of them. */
    public List<Endpoint> endpoints() {
        return List.of(
                placing("blocks")
                        .named("blockRentable", "fleet", "Keep a rentable off the market")
                        .says("For exactly that time, without a turnaround. Bookings that are only planned there are"
                                + " planned elsewhere; forced, those that were promised it are too, and the block waits"
                                + " for those for which there is no other.")
                        .by(call -> block(call, BlockKind.OWNER)),
                placing("maintenance")
                        .named("planMaintenance", "fleet", "Plan a maintenance")
                        .says(
                                "Bookings that are only planned there are planned elsewhere. Over one that was promised it,"
                                        + " it is refused; forced, as after a breakdown, that is given another, and the"
                                        + " maintenance waits for those for which there is none.")
                        .refuses(Problem.MAINTENANCE_OVERLAPS_BOOKING)
                        .by(call -> block(call, BlockKind.MAINTENANCE)),
                Endpoint.get("/rentables/{id}/blocks")
                        .alsoAt("/vehicles/{id}/blocks")
                        .alsoAt("/vehicles/{id}/maintenance")
                        .named("listBlocksOfRentable", "fleet", "List the blocks of a rentable")
                        .says("By their beginning; maintenance windows among them.")
                        .takes(STATUS)
                        .answersPagesOf(BlockResource.class)
                        .by(call -> blocks(call, Optional.of(new RentableId(call.id())))),
                Endpoint.get("/blocks")
                        .named("listBlocks", "fleet", "List blocks")
                        .says("By their beginning; those that wait name the bookings that are to be moved.")
                        .takes(STATUS)
                        .answersPagesOf(BlockResource.class)
                        .by(call -> blocks(call, Optional.empty())),
                Endpoint.get("/blocks/{id}")
                        .named("getBlock", "fleet", "Show a block")
                        .says("One block, with the ETag that a change needs.")
                        .answers(200, BlockResource.class, "The block.")
                        .refuses(Problem.NOT_FOUND)
                        .by(this::block),
                moving(Endpoint.post("/blocks/{id}/place"))
                        .named("placeBlock", "fleet", "Claim the days of a block that waited")
                        .says("When all bookings in its way have gone, or can be given another rentable now.")
                        .refuses(Problem.AVAILABILITY_CONFLICT, Problem.MAINTENANCE_OVERLAPS_BOOKING)
                        .by(call -> call.once(() -> moved(call, BlockTrigger.PLACE, false))),
                moving(Endpoint.post("/blocks/{id}/start"))
                        .named("startBlock", "fleet", "Begin a block")
                        .says("The rentable is blocked, or in maintenance, from now on.")
                        .refuses(Problem.ASSET_ILLEGAL_TRANSITION)
                        .by(call -> call.once(() -> moved(call, BlockTrigger.START, false))),
                moving(Endpoint.post("/blocks/{id}/finish"))
                        .mayTake(LiftBody.class)
                        .named("finishBlock", "fleet", "End a block")
                        .says("The rest of its days is free at once, and the rentable goes back to work.")
                        .by(this::finish),
                moving(Endpoint.delete("/blocks/{id}"))
                        .named("liftBlock", "fleet", "Lift a block")
                        .says("Its days are free at once; it stays readable.")
                        .by(call -> call.reply(() -> moved(call, BlockTrigger.LIFT, false))));
    }

    private static Endpoint.Builder placing(String what) {
        return Endpoint.post("/rentables/{id}/" + what)
                .alsoAt("/vehicles/{id}/" + what)
                .takes(BlockBody.class)
                .answers(201, BlockResource.class, "The block.")
                .refuses(
                        Problem.NOT_FOUND,
                        Problem.AVAILABILITY_CONFLICT,
                        Problem.ASSET_ILLEGAL_TRANSITION,
                        Problem.PERIOD_EMPTY,
                        Problem.PERIOD_IN_PAST,
                        Problem.TIME_INVALID_OFFSET,
                        Problem.INVALID_VALUE);
    }

    private static Endpoint.Builder moving(Endpoint.Builder builder) {
        return builder.ifMatch(Need.ACCEPTED)
                .answers(200, BlockResource.class, "The block as it is now.")
                .refuses(Problem.NOT_FOUND, Problem.MAINTENANCE_ILLEGAL_TRANSITION);
    }

    private Answer block(Call call, BlockKind kind) {
        BlockRentable.Command command = call.body(BlockBody.class).command(call.actor(), call.id(), kind);
        return call.once(() -> rentwright
                .fleet()
                .blockRentable()
                .block(command)
                .map(blocked -> Answer.json(201, BlockResource.of(blocked))
                        .at(call.link("/blocks/" + blocked.block().id()))
                        .tagged(blocked.block().version())));
    }

    private Answer blocks(Call call, Optional<RentableId> rentable) {
        Blocks.Filter filter = new Blocks.Filter(rentable, call.query("status", BlockStatus.class), Optional.empty());
        return Lists.page(
                call, rentwright.fleet().viewYard().blocks(call.actor(), filter, call.page()), BlockResource::of);
    }

    private Answer block(Call call) {
        return call.reply(
                rentwright.fleet().viewYard().block(call.actor(), new BlockId(call.id())), "block", BlockRoutes::shown);
    }

    private Answer finish(Call call) {
        boolean serviced = call.body(LiftBody.class).serviced().orElse(false);
        return call.once(() -> moved(call, BlockTrigger.LIFT, serviced));
    }

    private Outcome<Answer> moved(Call call, BlockTrigger trigger, boolean serviced) {
        return rentwright
                .fleet()
                .moveBlock()
                .move(new MoveBlock.Command(call.actor(), new BlockId(call.id()), call.ifMatch(), trigger, serviced))
                .map(blocked -> Answer.ok(BlockResource.of(blocked))
                        .tagged(blocked.block().version()));
    }

    private static Answer shown(Block block) {
        return Answer.ok(BlockResource.of(block)).tagged(block.version());
    }
}
