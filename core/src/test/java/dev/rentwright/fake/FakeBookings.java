package dev.rentwright.fake;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingEvent;
import dev.rentwright.booking.BookingId;
import dev.rentwright.booking.Bookings;
import dev.rentwright.host.Page;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

record FakeBookings(Map<BookingId, Booking> shelf, Map<BookingId, List<BookingEvent>> lives) implements Bookings {

    @Override
    public void add(Booking booking, List<BookingEvent> events) {
        Shelves.add(shelf, booking.id(), booking);
        append(booking.id(), events);
    }

    @Override
    public void save(Booking booking, List<BookingEvent> events) {
        Shelves.requireLatest(booking.id(), byId(booking.id()).map(Booking::version), booking.version());
        shelf.put(booking.id(), booking.atVersion(booking.version() + 1));
        append(booking.id(), events);
    }

    @Override
    public Optional<Booking> byId(BookingId id) {
        return Optional.ofNullable(shelf.get(id));
    }

    @Override
    public Set<BookingId> known(Collection<BookingId> ids) {
        return ids.stream().filter(shelf::containsKey).collect(Collectors.toSet());
    }

    @Override
    public Optional<Booking> lock(BookingId id) {
        return byId(id);
    }

    @Override
    public List<BookingEvent> events(BookingId id) {
        return lives.getOrDefault(id, List.of());
    }

    @Override
    public Page<Booking> list(Filter filter, Page.Request page) {
        return Shelves.page(shelf.values().stream().filter(filter::includes).toList(), page);
    }

    @Override
    public Page<Booking> sold(Sold which, Page.Request page) {
        return Shelves.page(
                shelf.values().stream()
                        .filter(which::includes)
                        .sorted(Comparator.comparing(
                                        (Booking booking) -> booking.period().start())
                                .thenComparing(booking -> booking.id().value()))
                        .toList(),
                page);
    }

    @Override
    public List<BookingId> due(Instant now, int limit) {
        return shelf.values().stream()
                .filter(booking ->
                        booking.timerAt().filter(at -> !at.isAfter(now)).isPresent())
                .sorted(Comparator.comparing(booking -> booking.timerAt().orElseThrow()))
                .map(Booking::id)
                .limit(limit)
                .toList();
    }

    private void append(BookingId id, List<BookingEvent> events) {
        lives.put(id, Stream.concat(events(id).stream(), events.stream()).toList());
    }
}
