package dev.rentwright.booking;

import dev.rentwright.host.DueWork;
import java.util.List;

/**
 * Does what is due by itself: applies what providers have told, resumes what is open with them, and looks after bookings
 * whose timer has run out. Safe to run twice, late, or on several servers: each item re-checks its condition under its
 * booking's lock (REC-10, timers; DR-14). Must not run inside a unit of work.
 */
public interface RunDueWork {

    /** What providers have told and is to be applied; worth a look as soon as something has been stored. */
    String PROVIDER_NEWS = "provider-news";

    /** Does one round of each kind, a bounded number of items. */
    Round run();

    /** The kinds one by one, for a scheduler. */
    List<DueWork> kinds();

    /**
     * What a round did.
     *
     * @param items how many it looked after
     * @param failures of items that could not be done and will be tried again; for the host's log
     */
    record Round(int items, List<RuntimeException> failures) {
        public Round {
            failures = List.copyOf(failures);
        }
    }
}
