package dev.rentwright.pricing;

import dev.rentwright.tariff.Packing;
import dev.rentwright.tariff.RatePlan;
import dev.rentwright.time.RentalClock;

/**
 * How a plan counts rental days and hours (domain T4 to T6, P2 to P4), looked up once.
 *
 * @param packing how days become blocks, where dates have no prices
 * @param dateBased whether they have
 * @param clock how days are counted
 * @param grace minutes after a whole day for which nothing is due
 * @param optionsUseGrace whether it covers options
 */
record HireTerms(Packing packing, boolean dateBased, RentalClock clock, int grace, boolean optionsUseGrace) {

    static HireTerms of(RatePlan plan) {
        return new HireTerms(
                plan.packing(),
                plan.dateBased(),
                // BookCars knows elapsed time only.
                plan.packing() == Packing.BOOKCARS ? RentalClock.ELAPSED_24H : plan.clock(),
                plan.graceMinutes(),
                plan.optionsUseGrace());
    }
}
