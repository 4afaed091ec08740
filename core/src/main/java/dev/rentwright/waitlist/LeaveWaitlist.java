package dev.rentwright.waitlist;

import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;

/** The customer waits no more, or does not want what is offered; what was held is free for the next. */
public interface LeaveWaitlist {

    /** The entry, WITHDRAWN. Refused with {@code not-found} or {@code booking.illegal-transition}. */
    Outcome<WaitlistEntry> leave(Command command);

    /** Which entry. */
    record Command(Actor actor, WaitlistEntryId entry) {}
}
