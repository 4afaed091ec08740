package dev.rentwright.fleet;

import static dev.rentwright.fleet.BlockStatus.LIFTED;
import static dev.rentwright.fleet.BlockStatus.PLANNED;
import static dev.rentwright.fleet.BlockStatus.STARTED;
import static dev.rentwright.fleet.BlockStatus.WAITING;
import static dev.rentwright.fleet.BlockTrigger.LIFT;
import static dev.rentwright.fleet.BlockTrigger.PLACE;
import static dev.rentwright.fleet.BlockTrigger.START;
import static dev.rentwright.fleet.BlockTrigger.WAIT;

import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.lifecycle.TransitionTable;

/** The machine of blocks, the only place that knows which status follows which. */
final class BlockTransitions {

    /** Every row. A block that waits looks as if it could start; it finds its days free first. */
    static final TransitionTable<BlockStatus, BlockTrigger, Block> TABLE =
            TransitionTable.<BlockStatus, BlockTrigger, Block>of(
                            "block", RefusalCode.MAINTENANCE_ILLEGAL_TRANSITION, BlockStatus.class)
                    .creates("plan", PLACE, PLANNED)
                    .creates("force", WAIT, WAITING)
                    .row("clear", WAITING, PLACE, PLANNED)
                    .row("begin", PLANNED, START, STARTED)
                    .row("drop", WAITING, LIFT, LIFTED)
                    .row("cancel", PLANNED, LIFT, LIFTED)
                    .row("end", STARTED, LIFT, LIFTED)
                    .finals(LIFTED)
                    .build();

    private BlockTransitions() {}
}
