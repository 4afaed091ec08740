package dev.rentwright.catalogue.status;

import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import java.util.List;
import java.util.UUID;

/** What it is doing now (REC-07); never whether it is free on a date. */
public enum OperationalStatus {
    AVAILABLE,
    RESERVED,
    IN_USE,
    CLEANING,
    MAINTENANCE,
    BLOCKED,
    OUT_OF_SERVICE,
    RETIRED;

    /** True when it knows the trigger. */
    public boolean allows(OperationTrigger trigger) {
        return OperationTransitions.TABLE.allows(this, trigger);
    }

    /**
     * What follows, for those who have asked before whether it may.
     *
     * @throws dev.rentwright.lifecycle.IllegalTransition when it does not know the trigger
     */
    public OperationalStatus after(OperationTrigger trigger) {
        return OperationTransitions.TABLE.next(this, trigger);
    }

    /**
     * What follows when staff move it, which ends no rental, or why nothing does.
     *
     * @param liveBookings bookings that are not over
     */
    public Outcome<OperationalStatus> decide(OperationTrigger trigger, List<UUID> liveBookings) {
        OperationFacts facts = new OperationFacts(this, liveBookings, false);
        return OperationTransitions.TABLE.decide(this, trigger, facts).map(row -> row.to());
    }

    /** The refusal {@code asset.illegal-transition} for a trigger that it does not know. */
    public Refusal refusal(OperationTrigger trigger) {
        return OperationTransitions.TABLE.refusal(this, trigger);
    }
}
