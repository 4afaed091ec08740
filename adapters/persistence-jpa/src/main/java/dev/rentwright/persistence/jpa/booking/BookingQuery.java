package dev.rentwright.persistence.jpa.booking;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingStatus;
import dev.rentwright.booking.Bookings;
import dev.rentwright.booking.CancellationCause;
import dev.rentwright.booking.GroupReference;
import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.handover.Handover;
import dev.rentwright.host.Page;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.location.LocationId;
import dev.rentwright.party.CustomerId;
import dev.rentwright.persistence.jpa.column.Codes;
import dev.rentwright.persistence.jpa.host.Asked;
import dev.rentwright.persistence.jpa.host.Pages;
import dev.rentwright.persistence.jpa.host.RowShape;
import dev.rentwright.persistence.jpa.host.Transaction;
import jakarta.persistence.TypedQuery;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads whole bookings: the rows, and one query more for the handovers of those that have some. */
final class BookingQuery {

    private static final Set<String> HANDED_OVER = Set.of(
            Codes.of(BookingStatus.CHECKED_IN), Codes.of(BookingStatus.CHECKED_OUT), Codes.of(BookingStatus.COMPLETED));

    private static final RowShape<BookingRow> BOOKING = RowShape.of(BookingRow.class);
    private static final RowShape<HandoverRow> HANDOVER = RowShape.of(HandoverRow.class);
    private static final String BY_ID = "select " + BOOKING.columns("b") + " from bookings b where b.booking_id = ?";
    private static final String HANDOVERS =
            "select " + HANDOVER.columns("h") + " from handovers h where h.booking_id = ?";

    private BookingQuery() {}

    /** Asks for one together with others, to look at only. */
    static Asked<Optional<Booking>> ask(Transaction transaction, UUID id) {
        Asked<Optional<BookingRow>> row = Asked.first(transaction.ask(BY_ID, result -> BOOKING.read(result, 1), id));
        Asked<List<Handover>> handovers =
                transaction.ask(HANDOVERS, result -> HandoverMapper.handover(HANDOVER.read(result, 1)), id);
        return row.map(found ->
                found.map(one -> BookingMapper.booking(one, byDirection(handovers.get()), transaction.spellings())));
    }

    private static Map<Handover.Direction, Handover> byDirection(List<Handover> handovers) {
        return handovers.stream().collect(Collectors.toMap(Handover::direction, Function.identity()));
    }

    /** The bookings of the rows, in their order. */
    static List<Booking> whole(Transaction transaction, List<BookingRow> rows) {
        List<UUID> handedOver = rows.stream()
                .filter(BookingQuery::wasHandedOver)
                .map(row -> row.bookingId)
                .toList();
        Map<UUID, Map<Handover.Direction, Handover>> handovers = handovers(transaction, handedOver);
        return rows.stream()
                .map(row -> BookingMapper.booking(
                        row, handovers.getOrDefault(row.bookingId, Map.of()), transaction.spellings()))
                .toList();
    }

    private static boolean wasHandedOver(BookingRow row) {
        return HANDED_OVER.contains(row.status)
                || Codes.readOptional(CancellationCause.class, row.cancellationCause)
                        .filter(cause -> !cause.handovers().isEmpty())
                        .isPresent();
    }

    private static Map<UUID, Map<Handover.Direction, Handover>> handovers(Transaction transaction, List<UUID> ids) {
        Map<UUID, Map<Handover.Direction, Handover>> handovers = new HashMap<>();
        if (!ids.isEmpty()) {
            for (HandoverRow row : transaction
                    .query("select h from HandoverRow h where h.bookingId in :ids", HandoverRow.class)
                    .setParameter("ids", ids)
                    .getResultList()) {
                Handover handover = HandoverMapper.handover(row);
                handovers
                        .computeIfAbsent(row.bookingId, id -> new EnumMap<>(Handover.Direction.class))
                        .put(handover.direction(), handover);
            }
        }
        return handovers;
    }

    static Page<Booking> list(Transaction transaction, Bookings.Filter filter, Page.Request page) {
        Map<String, Object> values = new HashMap<>();
        StringBuilder conditions = new StringBuilder(" from BookingRow b where b.hiddenAt is null");
        if (!filter.statuses().isEmpty()) {
            conditions.append(" and b.status in :statuses");
            values.put("statuses", filter.statuses().stream().map(Codes::of).toList());
        }
        filter.customer().map(CustomerId::value).ifPresent(customer -> {
            conditions.append(" and b.customerId = :customer");
            values.put("customer", customer);
        });
        filter.rentable().map(RentableId::value).ifPresent(rentable -> {
            conditions.append(" and b.rentableId = :rentable");
            values.put("rentable", rentable);
        });
        filter.supplier().map(SupplierId::value).ifPresent(supplier -> {
            conditions.append(" and b.supplierId = :supplier");
            values.put("supplier", supplier);
        });
        if (!filter.sources().isEmpty()) {
            conditions.append(" and b.source in :sources");
            values.put("sources", filter.sources().stream().map(Codes::of).toList());
        }
        filter.group().map(GroupReference::value).ifPresent(group -> {
            conditions.append(" and b.groupReference = :group");
            values.put("group", group);
        });
        filter.location().map(LocationId::value).ifPresent(location -> {
            // That the places differ is what the index of ends elsewhere is about.
            conditions.append(" and (b.pickupLocationId = :location or (b.dropOffLocationId = :location"
                    + " and b.dropOffLocationId <> b.pickupLocationId))");
            values.put("location", location);
        });
        return page(transaction, conditions.toString(), "b.createdAt desc, b.bookingId desc", values, page);
    }

    static Page<Booking> sold(Transaction transaction, Bookings.Sold which, Page.Request page) {
        Map<String, Object> values = new HashMap<>();
        StringBuilder conditions = new StringBuilder(" from BookingRow b where b.status in :statuses");
        values.put("statuses", Bookings.Sold.STATUSES.stream().map(Codes::of).toList());
        conditions.append(" and b.startAt >= :from and b.startAt < :until");
        values.put("from", which.from());
        values.put("until", which.until());
        which.rentable().map(RentableId::value).ifPresent(rentable -> {
            conditions.append(" and b.rentableId = :rentable");
            values.put("rentable", rentable);
        });
        which.category().map(CategoryId::value).ifPresent(category -> {
            conditions.append(" and b.categoryId = :category");
            values.put("category", category);
        });
        which.supplier().map(SupplierId::value).ifPresent(supplier -> {
            conditions.append(" and b.supplierId = :supplier");
            values.put("supplier", supplier);
        });
        return page(transaction, conditions.toString(), "b.startAt, b.bookingId", values, page);
    }

    private static Page<Booking> page(
            Transaction transaction, String conditions, String order, Map<String, Object> values, Page.Request page) {
        TypedQuery<BookingRow> rows =
                transaction.query("select b" + conditions + " order by " + order, BookingRow.class);
        TypedQuery<Long> count = transaction.query("select count(b)" + conditions, Long.class);
        values.forEach((name, value) -> {
            rows.setParameter(name, value);
            count.setParameter(name, value);
        });
        Page<BookingRow> found = Pages.of(rows, count, page);
        return new Page<>(whole(transaction, found.items()), found.request(), found.total());
    }
}
