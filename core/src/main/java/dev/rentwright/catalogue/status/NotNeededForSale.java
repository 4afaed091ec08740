package dev.rentwright.catalogue.status;

import dev.rentwright.lifecycle.Guard;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import java.util.List;

/** Nothing is given up for good while bookings still need it (CAT-32, REC-26). */
record NotNeededForSale() implements Guard<PublicationFacts> {

    @Override
    public String name() {
        return "NO_LIVE_BOOKINGS";
    }

    @Override
    public List<Refusal> check(PublicationFacts facts) {
        return facts.liveBookings().isEmpty()
                ? List.of()
                : List.of(Refusal.of(RefusalCode.ASSET_HAS_LIVE_BOOKINGS).with("open", facts.liveBookings()));
    }
}
