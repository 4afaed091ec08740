package dev.rentwright.host;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;

/**
 * One kind of work that comes due by itself: bookings whose timer has run out, messages that wait to be applied. Core says
 * what is due and what is done with each; whoever schedules, an adapter or the host's own scheduler, says when it is looked
 * for, and on which server.
 *
 * <p>Safe to run twice, late, or on several servers at once: each item works in units of work of its own and asks again under
 * the lock of what it is about whether it is still due (DR-14, IV-20). A lease keeps servers from doing the same work in vain;
 * nothing depends on it. Must not run inside a unit of work, because some items call payment providers.
 */
public interface DueWork {

    /** Its name, such as {@code booking-timers}: a scheduler keeps it, so it never changes. */
    String name();

    /** What is due now, the longest waiting first; at most so many. */
    List<Item> due(int limit);

    /**
     * Looks once, and does what is due, one after the other. What fails is tried again with a later round, and keeps nobody
     * waiting.
     *
     * @param limit how many at most
     * @param goOn asked before each item; whoever has to stop finishes the item that runs and begins no other
     */
    default Round round(int limit, BooleanSupplier goOn) {
        List<RuntimeException> failures = new ArrayList<>();
        int done = 0;
        List<Item> items = due(limit);
        for (Item item : items) {
            if (!goOn.getAsBoolean()) {
                break;
            }
            done++;
            try {
                item.deed().run();
            } catch (RuntimeException failure) {
                failures.add(failure);
            }
        }
        return new Round(done, failures, items.size() == limit && failures.size() < limit);
    }

    /**
     * One thing that is due.
     *
     * @param key which one, for people and logs
     * @param deed what is done; nothing, when it is not due any more
     */
    record Item(String key, Runnable deed) {
        public Item {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(deed, "deed");
        }
    }

    /**
     * What a round did.
     *
     * @param items how many it looked after
     * @param failures of items that could not be done and will be tried again; for the host's log
     * @param more whether there may be more that is due already
     */
    record Round(int items, List<RuntimeException> failures, boolean more) {
        public Round {
            failures = List.copyOf(failures);
        }
    }
}
