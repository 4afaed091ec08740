package dev.rentwright.waitlist;

import dev.rentwright.availability.Claims;
import dev.rentwright.availability.FreeRentables;
import dev.rentwright.booking.request.RequestBooking;
import dev.rentwright.catalogue.Rentables;
import dev.rentwright.catalogue.category.Categories;
import dev.rentwright.host.IdGenerator;
import dev.rentwright.host.Outbox;
import dev.rentwright.host.UnitOfWork;
import dev.rentwright.identity.AccessPolicy;
import dev.rentwright.location.Locations;
import dev.rentwright.party.Customers;
import dev.rentwright.quote.Quotes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What the use cases of this room work with.
 *
 * @param offersLast how long something is held for whoever is offered it
 */
public record WaitlistNeeds(
        Waitlist waitlist,
        Claims claims,
        FreeRentables freeRentables,
        Rentables rentables,
        Categories categories,
        Locations locations,
        Customers customers,
        Quotes quotes,
        RequestBooking requestBooking,
        Outbox outbox,
        IdGenerator ids,
        AccessPolicy access,
        Clock clock,
        Duration offersLast,
        UnitOfWork unitOfWork) {

    public WaitlistNeeds {
        if (offersLast.isZero() || offersLast.isNegative()) {
            throw new IllegalArgumentException("expected offers that last, got " + offersLast);
        }
    }

    /** Now, as stores keep it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Saves a move and tells of it. */
    WaitlistEntry write(WaitlistEntry moved, WaitlistTrigger trigger) {
        waitlist.save(moved);
        WaitlistEntry saved = moved.atVersion(moved.version() + 1);
        tell(saved, trigger);
        return saved;
    }

    void tell(WaitlistEntry entry, WaitlistTrigger trigger) {
        outbox.append(new WaitlistEvent(ids.next(), entry, trigger, now()));
    }
}
