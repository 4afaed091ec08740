package dev.rentwright.booking;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.ClaimKind;
import dev.rentwright.availability.Claims;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.stock.LiveBookings;
import dev.rentwright.host.Page;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Who needs a rentable: bookings that name it, and those that only have a claim on it, as one that was planned and not
 * assigned has.
 */
record LiveBookingsOfStock(Bookings bookings, Claims claims, Clock clock) implements LiveBookings {

    private static final List<BookingStatus> LIVE =
            List.of(BookingStatus.CHECKED_IN, BookingStatus.CONFIRMED, BookingStatus.APPROVED, BookingStatus.PENDING);
    private static final Instant ALWAYS = Instant.parse("9999-12-31T00:00:00Z");

    @Override
    public List<UUID> of(RentableId rentable) {
        Set<UUID> live = new LinkedHashSet<>();
        for (BookingStatus status : LIVE) {
            Bookings.Filter filter = new Bookings.Filter(Optional.of(status), Optional.empty(), Optional.of(rentable));
            bookings.list(filter, Page.Request.FIRST).items().stream()
                    .filter(booking -> booking.status() == status)
                    .map(booking -> booking.id().value())
                    .forEach(live::add);
        }
        Instant now = clock.instant();
        claims.blocking(rentable, now, ALWAYS, now).stream()
                .filter(claim -> claim.kind() != ClaimKind.BLOCK)
                .map(Claim::reference)
                .filter(reference -> isLive(new BookingId(reference.value())))
                .forEach(reference -> live.add(reference.value()));
        return List.copyOf(live);
    }

    private boolean isLive(BookingId id) {
        return bookings.byId(id)
                .filter(booking -> LIVE.contains(booking.status()))
                .isPresent();
    }
}
