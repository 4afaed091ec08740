package dev.rentwright.booking;

import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.host.Page;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.location.LocationId;
import dev.rentwright.party.CustomerId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

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

    /** Which of the ids are those of bookings. */
    Set<BookingId> known(Collection<BookingId> ids);

    /** As it stands, and nobody else moves it until the unit of work ends (DR-02); empty when there is none of that id. */
    Optional<Booking> lock(BookingId id);

    /** Its life, in order; empty when there is none of that id. */
    List<BookingEvent> events(BookingId id);

    /** Those that match and were not put out of sight, newest first. */
    Page<Booking> list(Filter filter, Page.Request page);

    /** Those whose timer is due, the longest waiting first. */
    List<BookingId> due(Instant now, int limit);

    /**
     * Those that became rentals, or are going to: confirmed, running, returned and settled ones; by their start, then id.
     */
    Page<Booking> sold(Sold which, Page.Request page);

    /**
     * Which rentals; whatever is empty does not narrow. One that is not assigned yet is of no rentable.
     *
     * @param from the earliest start
     * @param until starts before this instant
     */
    record Sold(
            Optional<RentableId> rentable,
            Optional<CategoryId> category,
            Optional<SupplierId> supplier,
            Instant from,
            Instant until) {

        /** Where a booking stands that became a rental, or is going to. */
        public static final Set<BookingStatus> STATUSES = Set.of(
                BookingStatus.CONFIRMED, BookingStatus.CHECKED_IN, BookingStatus.CHECKED_OUT, BookingStatus.COMPLETED);

        public Sold {
            Objects.requireNonNull(rentable, "rentable");
            Objects.requireNonNull(category, "category");
            Objects.requireNonNull(supplier, "supplier");
            if (!from.isBefore(until)) {
                throw new IllegalArgumentException("expected starts that end after " + from + ", got " + until);
            }
        }

        /** Whether a booking is one of them. */
        public boolean includes(Booking booking) {
            Instant start = booking.period().start();
            return STATUSES.contains(booking.status())
                    && !start.isBefore(from)
                    && start.isBefore(until)
                    && (rentable.isEmpty() || rentable.equals(booking.rentable()))
                    && category.filter(id -> !id.equals(booking.category())).isEmpty()
                    && supplier.filter(id -> !id.equals(booking.supplier())).isEmpty();
        }
    }

    /**
     * What to list; whatever is empty does not narrow (BKG-47, LOC-14).
     *
     * @param statuses any of them
     * @param location where they begin or end
     * @param sources that came in any of these ways
     * @param group that belong to this one
     */
    record Filter(
            Set<BookingStatus> statuses,
            Optional<CustomerId> customer,
            Optional<RentableId> rentable,
            Optional<SupplierId> supplier,
            Optional<LocationId> location,
            Set<BookingSource> sources,
            Optional<GroupReference> group) {

        /** Everything. */
        public static final Filter ALL =
                new Filter(Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        public Filter {
            Objects.requireNonNull(customer, "customer");
            Objects.requireNonNull(rentable, "rentable");
            Objects.requireNonNull(supplier, "supplier");
            Objects.requireNonNull(location, "location");
            statuses = Set.copyOf(statuses);
            sources = Set.copyOf(sources);
            Objects.requireNonNull(group, "group");
        }

        /** However they came in, alone or with others. */
        public Filter(
                Set<BookingStatus> statuses,
                Optional<CustomerId> customer,
                Optional<RentableId> rentable,
                Optional<SupplierId> supplier,
                Optional<LocationId> location) {
            this(statuses, customer, rentable, supplier, location, Set.of(), Optional.empty());
        }

        /** Of everybody and everywhere. */
        public Filter(Optional<BookingStatus> status, Optional<CustomerId> customer, Optional<RentableId> rentable) {
            this(status.map(Set::of).orElse(Set.of()), customer, rentable, Optional.empty(), Optional.empty());
        }

        /** The same, of those that came in any of these ways. */
        public Filter from(Set<BookingSource> ways) {
            return new Filter(statuses, customer, rentable, supplier, location, ways, group);
        }

        /** The same, of those of a customer. */
        public Filter of(CustomerId who) {
            return new Filter(statuses, Optional.of(who), rentable, supplier, location, sources, group);
        }

        /** The same, of those of a supplier. */
        public Filter of(SupplierId who) {
            return new Filter(statuses, customer, rentable, Optional.of(who), location, sources, group);
        }

        /** The same, of those that belong to a group. */
        public Filter of(GroupReference one) {
            return new Filter(statuses, customer, rentable, supplier, location, sources, Optional.of(one));
        }

        /** Whether a booking is one of them. */
        public boolean includes(Booking booking) {
            return (statuses.isEmpty() || statuses.contains(booking.status()))
                    && customer.filter(id -> !id.equals(booking.customer())).isEmpty()
                    && (rentable.isEmpty() || rentable.equals(booking.rentable()))
                    && supplier.filter(id -> !id.equals(booking.supplier())).isEmpty()
                    && location.filter(id -> !id.equals(booking.pickup()) && !id.equals(booking.dropOff()))
                            .isEmpty()
                    && (sources.isEmpty() || sources.contains(booking.origin().source()))
                    && (group.isEmpty() || group.equals(booking.origin().group()));
        }
    }
}
