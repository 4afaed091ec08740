package dev.rentwright.jobs.dbscheduler;

import dev.rentwright.host.DueWork;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks for what is due until nothing is, a bounded number of times, so that catching up gives others their turn (DR-14). */
final class Rounds {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);
    private static final int AT_ONCE = 100;
    private static final int MOST = 10;

    private Rounds() {}

    static void of(DueWork work, BooleanSupplier goOn) {
        boolean more = true;
        for (int i = 0; i < MOST && more && goOn.getAsBoolean(); i++) {
            DueWork.Round round = work.round(AT_ONCE, goOn);
            round.failures().forEach(failure -> LOG.warn("an item of {} failed", work.name(), failure));
            more = round.more();
        }
    }
}
