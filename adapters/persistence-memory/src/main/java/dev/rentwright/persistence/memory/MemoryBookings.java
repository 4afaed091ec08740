package dev.rentwright.persistence.memory;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingEvent;
import dev.rentwright.booking.BookingId;
import dev.rentwright.booking.Bookings;
import dev.rentwright.host.Page;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

final class MemoryBookings implements Bookings {

    private static final Comparator<Booking> OLDEST_FIRST = Comparator.comparing(Booking::createdAt)
            .thenComparing(Sorting.byId(booking -> booking.id().value()));

    private static final Comparator<Booking> EARLIEST_START_FIRST = Comparator.comparing(
                    (Booking booking) -> booking.period().start())
            .thenComparing(Sorting.byId(booking -> booking.id().value()));

    private final MemoryUnitOfWork unit;
    private final Table<BookingId, Booking> bookings;
    private final Table<String, BookingId> numbers;
    private final Journal<BookingId, BookingEvent> lives;

    MemoryBookings(MemoryUnitOfWork unit) {
        this.unit = unit;
        this.bookings = new Table<>("booking", unit);
        this.numbers = new Table<>("booking number", unit);
        this.lives = new Journal<>(unit);
    }

    @Override
    public void add(Booking booking, List<BookingEvent> events) {
        unit.call(() -> {
            bookings.add(booking.id(), booking);
            numbers.add(booking.number(), booking.id());
            events.forEach(event -> lives.append(booking.id(), event));
        });
    }

    @Override
    public void save(Booking booking, List<BookingEvent> events) {
        unit.call(() -> {
            Optional<Long> stored = bookings.get(booking.id()).map(Booking::version);
            long next = Versions.after("booking " + booking.id(), stored, booking.version());
            bookings.put(booking.id(), booking.atVersion(next));
            events.forEach(event -> lives.append(booking.id(), event));
        });
    }

    @Override
    public Optional<Booking> byId(BookingId id) {
        return unit.call(() -> bookings.get(id));
    }

    @Override
    public Set<BookingId> known(Collection<BookingId> ids) {
        return unit.call(() -> ids.stream().filter(bookings::has).collect(Collectors.toSet()));
    }

    /** The unit of work that asks holds everything until it ends, so nothing more is to be locked. */
    @Override
    public Optional<Booking> lock(BookingId id) {
        return unit.callInside("lock", () -> bookings.get(id));
    }

    @Override
    public List<BookingEvent> events(BookingId id) {
        return unit.call(() -> lives.of(id));
    }

    @Override
    public Page<Booking> list(Filter filter, Page.Request page) {
        return unit.call(() -> Sorting.page(
                bookings.all().stream().filter(booking -> matches(filter, booking)), OLDEST_FIRST.reversed(), page));
    }

    @Override
    public Page<Booking> sold(Sold which, Page.Request page) {
        return unit.call(
                () -> Sorting.page(bookings.all().stream().filter(which::includes), EARLIEST_START_FIRST, page));
    }

    @Override
    public List<BookingId> due(Instant now, int limit) {
        return unit.call(() -> bookings.all().stream()
                .filter(booking ->
                        booking.timerAt().filter(timer -> !timer.isAfter(now)).isPresent())
                .sorted(Comparator.comparing(MemoryBookings::timer).thenComparing(OLDEST_FIRST))
                .map(Booking::id)
                .limit(limit)
                .toList());
    }

    /** All of them, for those in this package whose turn it is. */
    Stream<Booking> all() {
        return bookings.all().stream();
    }

    private static Instant timer(Booking booking) {
        return booking.timerAt().orElse(Instant.MAX);
    }

    private static boolean matches(Filter filter, Booking booking) {
        return booking.arrangements().hiddenAt().isEmpty() && filter.includes(booking);
    }
}
