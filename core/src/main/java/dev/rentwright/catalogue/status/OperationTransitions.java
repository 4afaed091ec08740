package dev.rentwright.catalogue.status;

import static dev.rentwright.catalogue.status.OperationTrigger.BLOCK;
import static dev.rentwright.catalogue.status.OperationTrigger.END_MAINTENANCE;
import static dev.rentwright.catalogue.status.OperationTrigger.END_MAINTENANCE_TO_CLEAN;
import static dev.rentwright.catalogue.status.OperationTrigger.HAND_OUT;
import static dev.rentwright.catalogue.status.OperationTrigger.MARK_CLEAN;
import static dev.rentwright.catalogue.status.OperationTrigger.REPAIR;
import static dev.rentwright.catalogue.status.OperationTrigger.RESERVE;
import static dev.rentwright.catalogue.status.OperationTrigger.RETIRE;
import static dev.rentwright.catalogue.status.OperationTrigger.RETURN_TO_SERVICE;
import static dev.rentwright.catalogue.status.OperationTrigger.START_MAINTENANCE;
import static dev.rentwright.catalogue.status.OperationTrigger.TAKE_BACK;
import static dev.rentwright.catalogue.status.OperationTrigger.TAKE_BACK_TO_CLEAN;
import static dev.rentwright.catalogue.status.OperationTrigger.TAKE_OUT;
import static dev.rentwright.catalogue.status.OperationTrigger.UNBLOCK;
import static dev.rentwright.catalogue.status.OperationTrigger.UNRESERVE;
import static dev.rentwright.catalogue.status.OperationalStatus.AVAILABLE;
import static dev.rentwright.catalogue.status.OperationalStatus.BLOCKED;
import static dev.rentwright.catalogue.status.OperationalStatus.CLEANING;
import static dev.rentwright.catalogue.status.OperationalStatus.IN_USE;
import static dev.rentwright.catalogue.status.OperationalStatus.MAINTENANCE;
import static dev.rentwright.catalogue.status.OperationalStatus.OUT_OF_SERVICE;
import static dev.rentwright.catalogue.status.OperationalStatus.RESERVED;
import static dev.rentwright.catalogue.status.OperationalStatus.RETIRED;

import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.lifecycle.TransitionTable;

/** What it is doing: the only place that knows which status follows which (REC-07). */
final class OperationTransitions {

    /**
     * Every row. That bookings in the days of a maintenance are moved or listed is made sure of before, where the days are
     * claimed; that no other block still keeps it, by whoever lifts one. A car on a rental looks as if it could be blocked or
     * repaired: it comes back first.
     */
    static final TransitionTable<OperationalStatus, OperationTrigger, OperationFacts> TABLE =
            TransitionTable.<OperationalStatus, OperationTrigger, OperationFacts>of(
                            "operation", RefusalCode.ASSET_ILLEGAL_TRANSITION, OperationalStatus.class)
                    .row("reserve", AVAILABLE, RESERVE, RESERVED)
                    .row("unreserve", RESERVED, UNRESERVE, AVAILABLE)
                    .row("hand out", AVAILABLE, HAND_OUT, IN_USE)
                    .row("hand out", RESERVED, HAND_OUT, IN_USE)
                    .row("take back", IN_USE, TAKE_BACK_TO_CLEAN, CLEANING)
                    .row("take back", IN_USE, TAKE_BACK, AVAILABLE)
                    .row("clean", CLEANING, MARK_CLEAN, AVAILABLE)
                    .row("maintain", AVAILABLE, START_MAINTENANCE, MAINTENANCE)
                    .row("maintain", RESERVED, START_MAINTENANCE, MAINTENANCE)
                    .row("maintain", CLEANING, START_MAINTENANCE, MAINTENANCE)
                    .row("maintained", MAINTENANCE, END_MAINTENANCE, AVAILABLE)
                    .row("maintained", MAINTENANCE, END_MAINTENANCE_TO_CLEAN, CLEANING)
                    .row("block", AVAILABLE, BLOCK, BLOCKED)
                    .row("block", CLEANING, BLOCK, BLOCKED)
                    .row("unblock", BLOCKED, UNBLOCK, AVAILABLE)
                    .row("take out", AVAILABLE, TAKE_OUT, OUT_OF_SERVICE)
                    .row("take out", RESERVED, TAKE_OUT, OUT_OF_SERVICE)
                    .row("take out", IN_USE, TAKE_OUT, OUT_OF_SERVICE, new RentalEnded())
                    .row("take out", CLEANING, TAKE_OUT, OUT_OF_SERVICE)
                    .row("take out", MAINTENANCE, TAKE_OUT, OUT_OF_SERVICE)
                    .row("take out", BLOCKED, TAKE_OUT, OUT_OF_SERVICE)
                    .row("repair", OUT_OF_SERVICE, REPAIR, MAINTENANCE)
                    .row("return", OUT_OF_SERVICE, RETURN_TO_SERVICE, AVAILABLE)
                    .row("retire", AVAILABLE, RETIRE, RETIRED, new NotNeededForWork())
                    .row("retire", RESERVED, RETIRE, RETIRED, new NotNeededForWork())
                    .row("retire", CLEANING, RETIRE, RETIRED, new NotNeededForWork())
                    .row("retire", MAINTENANCE, RETIRE, RETIRED, new NotNeededForWork())
                    .row("retire", BLOCKED, RETIRE, RETIRED, new NotNeededForWork())
                    .row("retire", OUT_OF_SERVICE, RETIRE, RETIRED, new NotNeededForWork())
                    .finals(RETIRED)
                    .startsIn(AVAILABLE)
                    .build();

    private OperationTransitions() {}
}
