package dev.rentwright.bench;

import dev.rentwright.bench.QuoteJob.Trip;
import java.util.List;

/** One way of pricing a trip of a job; all ways give the same total and the same lines. */
interface QuoteArm {

    QuotedTotal quote(Trip trip);

    /** Refuses arms that do not give, for every trip, what the first of them gives. */
    static void mustAgree(List<Trip> trips, QuoteArm first, List<? extends QuoteArm> others) {
        for (Trip trip : trips) {
            QuotedTotal expected = first.quote(trip);
            for (QuoteArm other : others) {
                QuotedTotal actual = other.quote(trip);
                if (!actual.equals(expected)) {
                    throw new IllegalStateException(
                            "expected " + expected + " for " + trip + ", got " + actual + " from " + other.getClass());
                }
            }
        }
    }
}
