package dev.rentwright.fleet;

import static dev.rentwright.fleet.TransferStatus.CANCELLED;
import static dev.rentwright.fleet.TransferStatus.COMPLETED;
import static dev.rentwright.fleet.TransferStatus.IN_TRANSIT;
import static dev.rentwright.fleet.TransferStatus.PLANNED;
import static dev.rentwright.fleet.TransferTrigger.ARRIVE;
import static dev.rentwright.fleet.TransferTrigger.CANCEL;
import static dev.rentwright.fleet.TransferTrigger.DEPART;
import static dev.rentwright.fleet.TransferTrigger.PLAN;

import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.lifecycle.TransitionTable;

/** The machine of transfers, the only place that knows which status follows which (LOC-07). */
final class TransferTransitions {

    /** Every row. A planned transfer looks as if it could be completed; the vehicle leaves first. */
    static final TransitionTable<TransferStatus, TransferTrigger, Transfer> TABLE =
            TransitionTable.<TransferStatus, TransferTrigger, Transfer>of(
                            "transfer", RefusalCode.TRANSFER_ILLEGAL_TRANSITION, TransferStatus.class)
                    .creates("plan", PLAN, PLANNED)
                    .row("depart", PLANNED, DEPART, IN_TRANSIT)
                    .row("cancel", PLANNED, CANCEL, CANCELLED)
                    .row("arrive", IN_TRANSIT, ARRIVE, COMPLETED)
                    .row("turn back", IN_TRANSIT, CANCEL, CANCELLED)
                    .finals(COMPLETED, CANCELLED)
                    .build();

    private TransferTransitions() {}
}
