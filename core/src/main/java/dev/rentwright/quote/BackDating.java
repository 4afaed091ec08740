package dev.rentwright.quote;

import dev.rentwright.identity.AccessPolicy;
import dev.rentwright.identity.Actor;
import dev.rentwright.identity.Permission;
import java.time.Duration;
import java.time.Instant;

/**
 * How far back a rental may have begun that is only recorded now: one that was handed out while nobody could write it down
 * (REC-10, guard PERIOD). For staff who may go beyond what is usual, and while it has not ended.
 *
 * @param limit 0 or more
 */
public record BackDating(Duration limit) {

    /** Not at all. */
    public static final BackDating NONE = new BackDating(Duration.ZERO);

    /** A day. */
    public static final BackDating USUAL = new BackDating(Duration.ofDays(1));

    public BackDating {
        if (limit.isNegative()) {
            throw new IllegalArgumentException("expected a limit of 0 or more, got " + limit);
        }
    }

    /** The earliest start that somebody may ask for. */
    public Instant earliest(Actor actor, AccessPolicy access, Instant now) {
        return actor.worksForTheHouse() && access.permits(actor, Permission.BOOKING_OVERRIDE) ? now.minus(limit) : now;
    }
}
