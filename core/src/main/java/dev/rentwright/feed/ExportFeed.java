package dev.rentwright.feed;

import dev.rentwright.catalogue.RentableId;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Tells when a rentable is taken, from now on: by bookings, holds that live and blocks alike, and never by whom. */
public interface ExportFeed {

    /** As far ahead as is told. */
    Duration AHEAD = Duration.ofDays(730);

    /** Its busy times, earliest first. Refused with {@code not-found}. */
    Outcome<List<BusyTime>> export(Command command);

    /**
     * Of what, and for whom.
     *
     * @param reader the seller who reads it, who is not told what their own calendar said; empty tells everything
     */
    record Command(Actor actor, RentableId rentable, Optional<String> reader) {}
}
