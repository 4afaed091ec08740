package dev.rentwright.persistence.jpa.catalogue;

import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.Rentables;
import dev.rentwright.catalogue.feature.FeatureCode;
import dev.rentwright.catalogue.kind.RentableKind;
import dev.rentwright.catalogue.kind.Specifics;
import dev.rentwright.catalogue.status.PublicationStatus;
import dev.rentwright.host.Page;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.location.CountryCode;
import dev.rentwright.location.LocationId;
import dev.rentwright.location.Region;
import dev.rentwright.persistence.jpa.column.Codes;
import dev.rentwright.persistence.jpa.host.Asked;
import dev.rentwright.persistence.jpa.host.Pages;
import dev.rentwright.persistence.jpa.host.Part;
import dev.rentwright.persistence.jpa.host.RowShape;
import dev.rentwright.persistence.jpa.host.Transaction;
import jakarta.persistence.TypedQuery;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads whole rentables, with all their parts, in one query. */
final class RentableQuery {

    private static final RowShape<RentableRow> RENTABLE = RowShape.of(RentableRow.class);
    private static final RowShape<VehicleRow> VEHICLE = RowShape.of(VehicleRow.class);
    private static final RowShape<RoomRow> ROOM = RowShape.of(RoomRow.class);
    private static final RowShape<PropertyListingRow> LISTING = RowShape.of(PropertyListingRow.class);

    private static final String COLUMNS =
            """
            (select string_agg(location_id::text, ',' order by position)
                    from rentable_locations where rentable_id = r.rentable_id),
                   (select string_agg(feature_code, ',' order by feature_code)
                    from rentable_features where rentable_id = r.rentable_id),
                   %s, %s, %s, %s""".formatted(RENTABLE.columns("r"), VEHICLE.columns("v"), ROOM.columns("o"), LISTING.columns("p"));
    private static final int SHARED = 2;

    /** A whole rentable, of the tables r, and {@link #SPECIFICS}. */
    static final Part<Rentable> WHOLE = new Part<>(
            COLUMNS,
            SHARED + RENTABLE.width() + VEHICLE.width() + ROOM.width() + LISTING.width(),
            RentableQuery::rentable);

    /** What is known of its kind only. */
    static final String SPECIFICS = """
            left join vehicles v on v.rentable_id = r.rentable_id
            left join rooms o on o.rentable_id = r.rentable_id
            left join property_listings p on p.rentable_id = r.rentable_id
            """;

    private static final String BY_ID =
            "select " + COLUMNS + " from rentables r " + SPECIFICS + " where r.rentable_id ";

    /** What is left out does not narrow: each condition holds when its value is missing. */
    private static final String FILTERED = " from RentableRow r where 1 = 1";

    private static final List<String> PUBLIC = Arrays.stream(PublicationStatus.values())
            .filter(PublicationStatus::isPublic)
            .map(Codes::of)
            .toList();
    private static final UUID NOBODY = new UUID(0, 0);

    private RentableQuery() {}

    /** Those that exist, in no order. */
    static List<Rentable> byIds(Transaction transaction, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return transaction.rows(BY_ID + "= any(?)", row -> WHOLE.read(row, 1), (Object) ids.toArray(UUID[]::new));
    }

    /** The one that a booking is about, if there is such a booking. */
    static Asked<Optional<Rentable>> askBooked(Transaction transaction, UUID booking) {
        return Asked.first(transaction.ask(BY_ID + """
                = (select coalesce(
                       b.rentable_id,
                       (select c.rentable_id from availability_claims c where c.booking_id = b.booking_id),
                       (select q.rentable_id from quotes q where q.quote_id = b.quote_id))
                   from bookings b where b.booking_id = ?)
                """, row -> WHOLE.read(row, 1), booking));
    }

    static Page<Rentable> list(Transaction transaction, Rentables.Filter filter, Page.Request page) {
        Map<String, Object> values = new HashMap<>();
        String conditions = conditions(filter, values);
        TypedQuery<UUID> ids = transaction.query(
                "select r.rentableId" + conditions + " order by r.displayName, r.rentableId", UUID.class);
        TypedQuery<Long> count = transaction.query("select count(r)" + conditions, Long.class);
        values.forEach((name, value) -> {
            ids.setParameter(name, value);
            count.setParameter(name, value);
        });
        Page<UUID> found = Pages.of(ids, count, page);
        Map<UUID, Rentable> whole = byIds(transaction, found.items()).stream()
                .collect(Collectors.toMap(rentable -> rentable.id().value(), Function.identity()));
        return found.map(id -> Objects.requireNonNull(whole.get(id)));
    }

    private static String conditions(Rentables.Filter filter, Map<String, Object> values) {
        StringBuilder jpql = new StringBuilder(FILTERED);
        filter.kind().ifPresent(kind -> {
            jpql.append(" and r.kind = :kind");
            values.put("kind", Codes.of(kind));
        });
        filter.category().map(CategoryId::value).ifPresent(category -> {
            jpql.append(" and r.categoryId = :category");
            values.put("category", category);
        });
        filter.supplier().map(SupplierId::value).ifPresent(supplier -> {
            jpql.append(" and r.supplierId = :supplier");
            values.put("supplier", supplier);
        });
        filter.offeredAt().map(LocationId::value).ifPresent(location -> {
            jpql.append(" and exists (select l.position from RentableLocationRow l"
                    + " where l.rentableId = r.rentableId and l.locationId = :location)");
            values.put("location", location);
        });
        filter.make().ifPresent(make -> {
            jpql.append(" and exists (select v.model from VehicleRow v"
                    + " where v.rentableId = r.rentableId and v.make = :make)");
            values.put("make", make);
        });
        if (!filter.doing().isEmpty()) {
            jpql.append(" and r.operationalStatus in :doing");
            values.put("doing", filter.doing().stream().map(Codes::of).toList());
        }
        filter.serviceBy().ifPresent(day -> {
            jpql.append(" and (r.nextServiceDate <= :serviceBy or exists (select v.model from VehicleRow v"
                    + " where v.rentableId = r.rentableId and v.odometerKm >= r.nextServiceDueMileage))");
            values.put("serviceBy", day);
        });
        filter.shownTo().filter(actor -> !actor.actsForAll()).ifPresent(actor -> {
            jpql.append(" and (r.publicationStatus in :public or r.supplierId = :own)");
            values.put("public", PUBLIC);
            // Whoever acts for nobody has nothing of their own: no supplier has this id.
            values.put("own", actor.supplier().map(SupplierId::value).orElse(NOBODY));
        });
        filter.region().ifPresent(region -> region(region, jpql, values));
        int number = 0;
        for (FeatureCode feature : filter.features()) {
            String name = "feature" + number++;
            jpql.append(" and (exists (select f.featureCode from RentableFeatureRow f"
                            + " where f.rentableId = r.rentableId and f.featureCode = :")
                    .append(name)
                    .append(") or exists (select c.featureCode from CategoryFeatureRow c"
                            + " where c.categoryId = r.categoryId and c.featureCode = :")
                    .append(name)
                    .append("))");
            values.put(name, feature.value());
        }
        return jpql.toString();
    }

    private static final String OWN_ADDRESS = "exists (select h.maximumGuests from PropertyListingRow h"
            + " where h.rentableId = r.rentableId and h.address is not null";
    private static final String ITS_PLACES = "exists (select l.position from RentableLocationRow l, LocationRow p"
            + " where l.rentableId = r.rentableId and p.locationId = l.locationId";

    private static void region(Region region, StringBuilder jpql, Map<String, Object> values) {
        StringBuilder own = new StringBuilder(OWN_ADDRESS);
        StringBuilder places = new StringBuilder(ITS_PLACES);
        Map<String, Optional<String>> parts = new TreeMap<>();
        parts.put("country", region.country().map(CountryCode::value).map(code -> code.toLowerCase(Locale.ROOT)));
        parts.put("state", region.state());
        parts.put("city", region.city());
        parts.forEach((part, wanted) -> wanted.ifPresent(value -> {
            own.append(" and lower(function('jsonb_extract_path_text', h.address, '")
                    .append(part)
                    .append("')) = :")
                    .append(part);
            places.append(" and lower(p.").append(part).append(") = :").append(part);
            values.put(part, value);
        }));
        jpql.append(" and (")
                .append(own)
                .append(") or (not ")
                .append(OWN_ADDRESS)
                .append(") and ")
                .append(places)
                .append(")))");
    }

    private static Rentable rentable(ResultSet row, int from) throws SQLException {
        RentableRow shared = RENTABLE.read(row, from + SHARED);
        return RentableMapper.rentable(
                shared, row.getString(from), row.getString(from + 1), specifics(row, from + SHARED, shared));
    }

    private static Specifics specifics(ResultSet row, int from, RentableRow shared) throws SQLException {
        int vehicle = from + RENTABLE.width();
        int room = vehicle + VEHICLE.width();
        return switch (Codes.read(RentableKind.class, shared.kind)) {
            case VEHICLE -> SpecificsMapper.vehicle(VEHICLE.read(row, vehicle));
            case ROOM -> SpecificsMapper.room(ROOM.read(row, room));
            case PROPERTY -> SpecificsMapper.listing(LISTING.read(row, room + ROOM.width()));
        };
    }
}
