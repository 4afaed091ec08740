package dev.rentwright.booking;

import dev.rentwright.catalogue.RentableId;
import dev.rentwright.host.Page;
import dev.rentwright.party.CustomerId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where bookings and their events are kept. */
public interface Bookings {

    /** Keeps a new one with its first events; a second with the same id or number is a defect and fails. */
    void add(Booking booking, List<BookingEvent> events);

    /**
     * Saves a move with its events and makes it the next version.
     *
     * @throws dev.rentwright.host.StaleAggregate when another move was saved since this version was read
     */
    void save(Booking booking, List<BookingEvent> events);

    /** As it stands; empty when there is none of that id. */
    Optional<Booking> byId(BookingId id);

    /** As it stands, and nobody else moves it until the unit of work ends (DR-02); empty when there is none of that id. */
    Optional<Booking> lock(BookingId id);

    /** Its life, in order; empty when there is none of that id. */
    List<BookingEvent> events(BookingId id);

    /** Those that match, newest first. */
    Page<Booking> list(Filter filter, Page.Request page);

    /** Those whose timer is due, the longest waiting first. */
    List<BookingId> due(Instant now, int limit);

    /** What to list; whatever is empty does not narrow. */
    record Filter(Optional<BookingStatus> status, Optional<CustomerId> customer, Optional<RentableId> rentable) {

        /** Everything. */
        public static final Filter ALL = new Filter(Optional.empty(), Optional.empty(), Optional.empty());
    }
}
