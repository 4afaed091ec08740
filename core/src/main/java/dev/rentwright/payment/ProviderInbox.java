package dev.rentwright.payment;

import java.time.Instant;
import java.util.List;

/** Where believed messages wait to be applied: stored first, answered 2xx, applied by a worker (DR-11, FM-11). */
public interface ProviderInbox {

    /** Stores a message. @return false when its (provider, event id) was there already */
    boolean store(ProviderEvent event, Instant receivedAt);

    /** Those that are to be applied, in the order in which they came. */
    List<ProviderEvent> waiting(Instant now, int limit);

    /** It was applied; it waits no more. */
    void applied(ProviderEvent event);

    /** It cannot be applied yet, because what it speaks of is not here yet; again later. */
    void postponed(ProviderEvent event, Instant until);

    /** It never will be applied, and staff should look at it (FM-14). */
    void parked(ProviderEvent event, String reason);
}
