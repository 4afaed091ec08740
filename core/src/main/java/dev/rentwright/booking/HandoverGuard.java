package dev.rentwright.booking;

import dev.rentwright.catalogue.RentableKind;
import dev.rentwright.handover.Handover;
import dev.rentwright.lifecycle.Guard;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import java.util.ArrayList;
import java.util.List;

/** A vehicle's handover tells odometer and fuel, and the odometer never runs backwards (AGR-03, domain P20). */
record HandoverGuard(String name) implements Guard<BookingFacts> {

    @Override
    public List<Refusal> check(BookingFacts facts) {
        if (facts.rental().rentable().kind() != RentableKind.VEHICLE) {
            return List.of();
        }
        Handover latest = facts.handovers().get(facts.handovers().size() - 1);
        if (latest.odometerKm().isEmpty() || latest.fuel().isEmpty()) {
            return List.of(Refusal.of(RefusalCode.HANDOVER_INCOMPLETE).with("missing", missing(latest)));
        }
        long before = facts.rental().rentable().vehicle().orElseThrow().odometerKm();
        long out = facts.handovers().get(0).odometerKm().orElse(before);
        long least = facts.handovers().size() == 1 ? before : Math.max(before, out);
        return latest.odometerKm().get() >= least
                ? List.of()
                : List.of(Refusal.of(RefusalCode.ODOMETER_DECREASING)
                        .with("before", least)
                        .with("odometer", latest.odometerKm().get()));
    }

    private static List<String> missing(Handover handover) {
        List<String> missing = new ArrayList<>();
        if (handover.odometerKm().isEmpty()) {
            missing.add("odometerKm");
        }
        if (handover.fuel().isEmpty()) {
            missing.add("fuelLevel");
        }
        return missing;
    }
}
