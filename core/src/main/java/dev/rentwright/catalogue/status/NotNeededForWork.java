package dev.rentwright.catalogue.status;

import dev.rentwright.lifecycle.Guard;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import java.util.List;

/** Nothing leaves the fleet while bookings still need it (REC-07). */
record NotNeededForWork() implements Guard<OperationFacts> {

    @Override
    public String name() {
        return "NO_LIVE_BOOKINGS";
    }

    @Override
    public List<Refusal> check(OperationFacts facts) {
        return facts.liveBookings().isEmpty()
                ? List.of()
                : List.of(Refusal.of(RefusalCode.ASSET_HAS_LIVE_BOOKINGS).with("open", facts.liveBookings()));
    }
}
