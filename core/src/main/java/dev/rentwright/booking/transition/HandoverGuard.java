package dev.rentwright.booking.transition;

import dev.rentwright.catalogue.kind.RentableKind;
import dev.rentwright.handover.Handover;
import dev.rentwright.lifecycle.Guard;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.location.Location;
import dev.rentwright.location.ParkingSpot;
import java.util.ArrayList;
import java.util.List;

/** A vehicle's handover tells odometer and fuel, and the odometer never runs backwards (AGR-03, domain P20). */
public record HandoverGuard(String name) implements Guard<BookingFacts> {

    @Override
    public List<Refusal> check(BookingFacts facts) {
        Handover latest = facts.handovers().get(facts.handovers().size() - 1);
        if (facts.rental().rentable().kind() != RentableKind.VEHICLE) {
            return foreign(latest);
        }
        List<Refusal> nowhere = nowhere(latest, facts.rental());
        if (!nowhere.isEmpty()) {
            return nowhere;
        }
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

    /** A spot is one of the place where it changes hands (LOC-10). */
    private static List<Refusal> nowhere(Handover latest, BookingFacts.Rental rental) {
        Location place = latest.direction() == Handover.Direction.OUT ? rental.pickup() : rental.dropOff();
        List<ParkingSpot> spots = place.details().spots();
        return latest.spot()
                .filter(spot -> spots.stream().noneMatch(one -> one.id().equals(spot)))
                .map(spot -> List.of(Refusal.of(RefusalCode.INVALID_VALUE)
                        .with("field", "spotId")
                        .with("expected", "a parking spot of " + place.name())
                        .with("actual", spot)))
                .orElse(List.of());
    }

    /** Rooms and homes have meters and an inventory, no odometer and no tank (AGR-07). */
    private static List<Refusal> foreign(Handover latest) {
        if (latest.spot().isPresent()) {
            return List.of(invalid("spotId", "a spot"));
        }
        return latest.odometerKm().isEmpty() && latest.fuel().isEmpty()
                ? List.of()
                : List.of(invalid(latest.odometerKm().isPresent() ? "odometerKm" : "fuelLevel", "a reading"));
    }

    private static Refusal invalid(String field, String actual) {
        return Refusal.of(RefusalCode.INVALID_VALUE)
                .with("field", field)
                .with("expected", "nothing, for what has none")
                .with("actual", actual);
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
