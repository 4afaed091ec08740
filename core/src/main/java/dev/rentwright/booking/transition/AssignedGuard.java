package dev.rentwright.booking.transition;

import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.status.OperationalStatus;
import dev.rentwright.lifecycle.Guard;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import java.util.List;
import java.util.Optional;

/** A rentable is assigned, and stands ready at the pickup place with papers that last (CAT-08). */
record AssignedGuard() implements Guard<BookingFacts> {

    @Override
    public String name() {
        return "ASSIGNED";
    }

    @Override
    public List<Refusal> check(BookingFacts facts) {
        Rentable rentable = facts.rental().rentable();
        boolean ready = rentable.operation() == OperationalStatus.AVAILABLE
                || rentable.operation() == OperationalStatus.RESERVED;
        boolean here = rentable.currentLocation()
                .equals(Optional.of(facts.rental().pickup().id()));
        boolean papers = rentable.papersLastThrough(facts.rental().period().endDate());
        boolean assigned = facts.rental().assigned();
        return assigned && ready && here && papers
                ? List.of()
                : List.of(Refusal.of(RefusalCode.ASSET_NOT_READY)
                        .with("assigned", assigned)
                        .with("status", rentable.operation())
                        .with("atPickupLocation", here)
                        .with("papersValid", papers));
    }
}
