package dev.rentwright.persistence.jpa.booking;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingEvent;
import dev.rentwright.booking.BookingId;
import dev.rentwright.booking.Bookings;
import dev.rentwright.booking.Terms;
import dev.rentwright.host.Page;
import dev.rentwright.host.StaleAggregate;
import dev.rentwright.persistence.jpa.host.RowShape;
import dev.rentwright.persistence.jpa.host.Transaction;
import dev.rentwright.persistence.jpa.host.Transactions;
import dev.rentwright.persistence.jpa.json.Spellings;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Bookings with their events and handovers. */
public final class JpaBookings implements Bookings {

    private static final RowShape.Copying<BookingRow> AS_QUOTED =
            RowShape.of(BookingRow.class).copying("quotes", "quote_id", "price_request", "price_breakdown");

    private final Transactions transactions;

    public JpaBookings(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void add(Booking booking, List<BookingEvent> events) {
        transactions.use(transaction -> {
            persist(transaction, booking);
            StageMapper.handovers(booking.stage())
                    .forEach(handover ->
                            transaction.persist(HandoverMapper.row(booking.id().value(), handover)));
            append(transaction, events);
        });
    }

    /** A price that was just read from its quote is not sent back, but copied where it stands. */
    private static void persist(Transaction transaction, Booking booking) {
        Spellings spellings = transaction.spellings();
        BookingRow row = BookingMapper.row(booking, spellings);
        Terms terms = booking.terms();
        UUID quote = terms.quote().value();
        if (spellings.standsIn(quote, terms.request()) && spellings.standsIn(quote, terms.price())) {
            transaction.persist(row, AS_QUOTED, quote);
        } else {
            transaction.persist(row);
        }
    }

    @Override
    public void save(Booking booking, List<BookingEvent> events) {
        String what = "booking " + booking.number();
        transactions.use(transaction -> {
            BookingRow row = transaction
                    .find(BookingRow.class, booking.id().value())
                    .filter(found -> found.version == booking.version())
                    .orElseThrow(() -> new StaleAggregate(what, booking.version()));
            BookingMapper.fill(row, booking);
            row.updatedAt = Instant.now();
            transaction.save(what, booking.version());
            StageMapper.handovers(booking.stage())
                    .forEach(handover -> transaction.merge(HandoverMapper.row(row.bookingId, handover)));
            append(transaction, events);
        });
    }

    private static void append(Transaction transaction, List<BookingEvent> events) {
        events.forEach(event -> transaction.persist(EventMapper.row(event)));
    }

    @Override
    public Set<BookingId> known(Collection<BookingId> ids) {
        return Set.copyOf(transactions.with(transaction -> transaction.rows(
                "select booking_id from bookings where booking_id = any (?)",
                row -> new BookingId(row.getObject(1, UUID.class)),
                (Object) ids.stream().map(BookingId::value).toArray(UUID[]::new))));
    }

    @Override
    public Optional<Booking> byId(BookingId id) {
        return transactions.with(transaction ->
                BookingQuery.whole(
                                transaction,
                                transaction.find(BookingRow.class, id.value()).stream()
                                        .toList())
                        .stream()
                        .findFirst());
    }

    @Override
    public Optional<Booking> lock(BookingId id) {
        return transactions.with(transaction -> BookingQuery.whole(
                        transaction,
                        transaction.refreshed(
                                "select * from bookings where booking_id = ? for no key update",
                                BookingRow.class,
                                id.value()))
                .stream()
                .findFirst());
    }

    @Override
    public List<BookingEvent> events(BookingId id) {
        return transactions.with(transaction -> transaction
                .query("select e from BookingEventRow e where e.bookingId = :id order by e.seq", BookingEventRow.class)
                .setParameter("id", id.value())
                .getResultList()
                .stream()
                .map(EventMapper::event)
                .toList());
    }

    @Override
    public Page<Booking> list(Filter filter, Page.Request page) {
        return transactions.with(transaction -> BookingQuery.list(transaction, filter, page));
    }

    @Override
    public Page<Booking> sold(Sold which, Page.Request page) {
        return transactions.with(transaction -> BookingQuery.sold(transaction, which, page));
    }

    @Override
    public List<BookingId> due(Instant now, int limit) {
        return transactions.with(transaction -> transaction.rows(
                "select booking_id from bookings where timer_at <= ? order by timer_at, booking_id limit ?",
                row -> new BookingId(row.getObject(1, UUID.class)),
                now,
                limit));
    }
}
