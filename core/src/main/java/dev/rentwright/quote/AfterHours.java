package dev.rentwright.quote;

import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.location.Location;
import dev.rentwright.money.Money;
import dev.rentwright.pricing.later.ReturnCharges;
import dev.rentwright.tariff.Fees;
import dev.rentwright.tariff.RatePlan;
import dev.rentwright.tariff.Surcharge;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What it costs that somebody comes to the counter when it is closed, where a place does that for a fee (domain A8): a surcharge
 * per booking (P15), of the plan that a quote freezes, so that whoever proves the price knows it like any other.
 */
public final class AfterHours {

    private static final String PICKUP = "AFTER_HOURS_PICKUP";
    private static final String RETURN = ReturnCharges.AFTER_HOURS_RETURN;

    private AfterHours() {}

    /** What is due at both ends of a hire; a stay asks for nobody at a counter. Refused where that is another currency's. */
    static Outcome<List<Surcharge>> due(AgreedTime time, Location pickup, Location dropOff, RatePlan plan) {
        if (time.isStay()) {
            return Outcome.granted(List.of());
        }
        Instant start = time.period().start();
        Instant end = time.period().end();
        if (isForeign(pickup, start, plan)) {
            return Outcome.refused(RequestedTimes.closedAt(pickup, start));
        }
        return isForeign(dropOff, end, plan)
                ? Outcome.refused(RequestedTimes.closedAt(dropOff, end))
                : Outcome.granted(Stream.of(fee(PICKUP, pickup, start), fee(RETURN, dropOff, end))
                        .flatMap(Optional::stream)
                        .toList());
    }

    /**
     * What is due for giving back at an instant at which the place is closed, where the frozen plan has no such fee in its price
     * yet: it was to come back when somebody is there, and did not. Nothing where the place asks for none, or for another
     * currency's, or is open.
     */
    public static Optional<Money> beyondTheAgreed(Instant back, Location dropOff, RatePlan frozen) {
        boolean agreed = frozen.card().fees().surcharges().stream()
                .anyMatch(surcharge -> surcharge.code().equals(RETURN));
        return agreed || isForeign(dropOff, back, frozen)
                ? Optional.empty()
                : feeAt(dropOff, back).filter(Money::isPositive);
    }

    /** A frozen plan for another end at the same place, with the fee for that instead of the one for the end before. */
    static RatePlan endingAt(Instant end, Location dropOff, RatePlan frozen) {
        List<Surcharge> kept = frozen.card().fees().surcharges().stream()
                .filter(surcharge -> surcharge.code().equals(PICKUP))
                .toList();
        List<Surcharge> due = new ArrayList<>(kept);
        if (!isForeign(dropOff, end, frozen)) {
            fee(RETURN, dropOff, end).ifPresent(due::add);
        }
        return with(due, frozen);
    }

    /** The plan with these in place of what it had of the kind. */
    static RatePlan with(List<Surcharge> due, RatePlan plan) {
        Fees fees = plan.card().fees();
        List<Surcharge> others = fees.surcharges().stream()
                .filter(surcharge -> !Set.of(PICKUP, RETURN).contains(surcharge.code()))
                .toList();
        List<Surcharge> all = Stream.concat(others.stream(), due.stream()).toList();
        return all.equals(fees.surcharges())
                ? plan
                : new RatePlan(plan.card().with(fees.withSurcharges(all.toArray(Surcharge[]::new))));
    }

    private static Optional<Surcharge> fee(String code, Location place, Instant at) {
        return feeAt(place, at).map(fee -> new Surcharge(code, new Surcharge.PerBooking(fee), true));
    }

    private static boolean isForeign(Location place, Instant at, RatePlan plan) {
        return feeAt(place, at)
                .filter(fee -> !fee.currency().equals(plan.currency()))
                .isPresent();
    }

    private static Optional<Money> feeAt(Location place, Instant at) {
        boolean open = place.hours().isOpenAt(at.atZone(place.zone()).toLocalDateTime());
        return open ? Optional.empty() : place.details().afterHoursFee();
    }
}
