package dev.rentwright.booking;

import dev.rentwright.ledger.Entry;
import java.time.Instant;
import java.util.UUID;

/** Posts what happened to a booking's money; an event about no money posts nothing. */
final class Books {

    private final Needs needs;

    Books(Needs needs) {
        this.needs = needs;
    }

    /** Posts an entry. The cause is the event or payment that made it happen, so that it is never posted twice. */
    void post(Booking booking, Entry.Draft draft, UUID cause, Instant at) {
        if (!draft.isEmpty()) {
            needs.ledger().post(draft.entry(needs.ids().next(), booking.payable(), cause, at));
        }
    }
}
