package dev.rentwright.waitlist;

import dev.rentwright.identity.Actor;
import dev.rentwright.identity.Permission;
import dev.rentwright.party.CustomerId;
import java.util.List;
import java.util.Optional;

/** Looks at the waitlist. */
public final class ViewWaitlist {

    private final WaitlistNeeds needs;

    ViewWaitlist(WaitlistNeeds needs) {
        this.needs = needs;
    }

    /** An entry; empty when there is none of that id, or it is another customer's than who asks. */
    public Optional<WaitlistEntry> view(Actor actor, WaitlistEntryId id) {
        needs.access().require(actor, Permission.BOOKING_READ);
        return needs.unitOfWork().run(() -> needs.waitlist().byId(id).filter(entry -> entry.isKnownTo(actor)));
    }

    /** What a customer waits and has waited for, the longest first; nothing, when another customer asks. */
    public List<WaitlistEntry> of(Actor actor, CustomerId customer) {
        needs.access().require(actor, Permission.BOOKING_READ);
        return needs.unitOfWork()
                .run(() -> needs.waitlist().of(customer).stream()
                        .filter(entry -> entry.isKnownTo(actor))
                        .toList());
    }
}
