package dev.rentwright.testkit.simulation;

import static dev.rentwright.testkit.simulation.Stage.DESK;

import dev.rentwright.availability.Claim;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.status.OperationTrigger;
import dev.rentwright.catalogue.stock.ChangeOperation;
import dev.rentwright.fleet.BlockId;
import dev.rentwright.fleet.BlockKind;
import dev.rentwright.fleet.BlockRentable;
import dev.rentwright.fleet.BlockTrigger;
import dev.rentwright.fleet.MoveBlock;
import dev.rentwright.fleet.MoveTransfer;
import dev.rentwright.fleet.PlanTransfer;
import dev.rentwright.fleet.Transfer;
import dev.rentwright.fleet.TransferTrigger;
import dev.rentwright.location.LocationId;
import dev.rentwright.testkit.fixture.Times;
import dev.rentwright.time.RequestedPeriod;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What happens to the stock beside the bookings: blocks and breakdowns, cleaning, planning anew. */
final class StockActs {

    private final Stage stage;
    private final List<BlockId> blocks = new ArrayList<>();

    StockActs(Stage stage) {
        this.stage = stage;
    }

    List<Act> all() {
        return List.of(
                new Act(3, "block", this::block),
                new Act(3, "move-block", this::moveBlock),
                new Act(2, "transfer", this::transfer),
                new Act(5, "move-transfer", this::moveTransfer),
                new Act(5, "clean", this::clean),
                new Act(1, "replan", this::replan));
    }

    private String block(Draw draw) {
        RentableId what = draw.oneOf(stage.rentables);
        LocalDateTime from = LocalDateTime.ofInstant(stage.clock.instant(), Times.BERLIN)
                .truncatedTo(ChronoUnit.MINUTES)
                .plusHours(draw.chance(30) ? 0 : draw.between(1, 72));
        LocalDateTime until = from.plusHours(draw.between(1, 30));
        BlockKind kind = draw.chance(50) ? BlockKind.OWNER : BlockKind.MAINTENANCE;
        return stage.name(what) + " " + kind + " " + from + " to " + until
                + stage.engine
                        .fleet()
                        .blockRentable()
                        .block(new BlockRentable.Command(
                                DESK,
                                what,
                                kind,
                                RequestedPeriod.of(from.toString(), until.toString()),
                                "a reason",
                                draw.chance(30)))
                        .fold(
                                blocked -> {
                                    blocks.add(blocked.block().id());
                                    return " -> " + blocked.block().status() + ", "
                                            + blocked.moved().size() + " moved";
                                },
                                Picks::refused);
    }

    private String moveBlock(Draw draw) {
        if (blocks.isEmpty()) {
            return "nothing";
        }
        BlockId block = draw.recentOf(blocks);
        BlockTrigger trigger =
                draw.oneOf(List.of(BlockTrigger.LIFT, BlockTrigger.LIFT, BlockTrigger.PLACE, BlockTrigger.START));
        return blocks.indexOf(block) + " " + trigger
                + stage.engine
                        .fleet()
                        .moveBlock()
                        .move(new MoveBlock.Command(DESK, block, Optional.empty(), trigger, draw.chance(50)))
                        .fold(moved -> " -> " + moved.block().status(), Picks::refused);
    }

    /** Mostly from where it stands, and now and then from where it might be by then. */
    private String transfer(Draw draw) {
        RentableId car = draw.oneOf(stage.cars);
        LocalDateTime departs = LocalDateTime.ofInstant(stage.clock.instant(), Times.BERLIN)
                .truncatedTo(ChronoUnit.MINUTES)
                .plusHours(draw.between(1, 48));
        LocationId to = draw.chance(50) ? stage.place : stage.otherPlace;
        LocationId from = to.equals(stage.place) ? stage.otherPlace : stage.place;
        return stage.name(car) + " " + departs
                + stage.engine
                        .fleet()
                        .planTransfer()
                        .plan(new PlanTransfer.Command(
                                DESK,
                                car,
                                draw.chance(70) ? Optional.empty() : Optional.of(from),
                                to,
                                RequestedPeriod.of(
                                        departs.toString(),
                                        departs.plusHours(draw.between(1, 6)).toString())))
                        .fold(
                                planned -> {
                                    stage.transfers.add(planned);
                                    return " -> " + planned.status();
                                },
                                Picks::refused);
    }

    private String moveTransfer(Draw draw) {
        if (stage.transfers.isEmpty()) {
            return "nothing";
        }
        Transfer transfer = draw.recentOf(stage.transfers);
        TransferTrigger trigger = draw.oneOf(List.of(
                TransferTrigger.DEPART, TransferTrigger.DEPART, TransferTrigger.ARRIVE, TransferTrigger.CANCEL));
        List<Claim> served = stage.served(transfer);
        return stage.name(transfer.vehicle()) + " " + trigger
                + stage.engine
                        .fleet()
                        .moveTransfer()
                        .move(new MoveTransfer.Command(DESK, transfer.id(), Optional.empty(), trigger))
                        .fold(
                                moved -> {
                                    served.forEach(claim -> stage.carriedOff.add(claim.reference()));
                                    return " -> " + moved.status();
                                },
                                Picks::refused);
    }

    private String clean(Draw draw) {
        RentableId what = draw.chance(80) ? draw.oneOf(stage.rooms) : stage.home;
        return stage.name(what)
                + stage.engine
                        .catalogue()
                        .changeOperation()
                        .change(new ChangeOperation.Command(DESK, what, Optional.empty(), OperationTrigger.MARK_CLEAN))
                        .fold(cleaned -> " -> " + cleaned.operation(), Picks::refused);
    }

    private String replan(Draw draw) {
        return stage.engine
                .bookings()
                .assignments()
                .replanCategory()
                .replan(DESK, stage.compacts)
                .fold(
                        done -> " -> " + done.moved().size() + " moved, "
                                + done.left().size() + " left",
                        Picks::refused);
    }
}
