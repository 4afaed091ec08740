package dev.rentwright.fleet;

import dev.rentwright.catalogue.Rentable;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.location.LocationId;
import dev.rentwright.location.Locations;
import dev.rentwright.time.EmptyPeriod;
import dev.rentwright.time.InvalidOffset;
import dev.rentwright.time.RentalPeriod;
import dev.rentwright.time.RequestedPeriod;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Local times where a rentable is, or is offered. */
final class Places {

    private Places() {}

    static ZoneId zone(Locations locations, Rentable rentable) {
        LocationId place = rentable.currentLocation()
                .orElseGet(() -> rentable.offeredAt().iterator().next());
        return locations.byId(place).orElseThrow().zone();
    }

    /** The instants of local times; refused when there is nothing between them, or when it is all over. */
    static Outcome<RentalPeriod> period(RequestedPeriod requested, ZoneId from, ZoneId until, Instant now) {
        try {
            RentalPeriod period = requested.between(from, until);
            return period.end().isAfter(now)
                    ? Outcome.granted(period)
                    : Outcome.refused(Refusal.of(RefusalCode.PERIOD_IN_PAST)
                            .with("start", period.start())
                            .with("now", now));
        } catch (EmptyPeriod empty) {
            return Outcome.refused(Refusal.of(RefusalCode.PERIOD_EMPTY)
                    .with("start", empty.start())
                    .with("end", empty.end()));
        } catch (InvalidOffset invalid) {
            return Outcome.refused(Refusal.of(RefusalCode.TIME_INVALID_OFFSET)
                    .with("local", invalid.local())
                    .with("offset", invalid.claimed().getId())
                    .with(
                            "valid",
                            invalid.valid().stream().map(ZoneOffset::getId).toList()));
        }
    }
}
