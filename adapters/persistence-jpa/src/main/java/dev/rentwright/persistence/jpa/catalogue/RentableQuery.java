package dev.rentwright.persistence.jpa.catalogue;

import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.Rentables;
import dev.rentwright.catalogue.Specifics;
import dev.rentwright.host.Page;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.location.LocationId;
import dev.rentwright.persistence.jpa.column.Codes;
import dev.rentwright.persistence.jpa.host.Pages;
import dev.rentwright.persistence.jpa.host.Transaction;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads whole rentables, with all their parts, in one query. */
final class RentableQuery {

    private static final String WHOLE = """
            select r, v, o, p, sql('(select string_agg(location_id::text, '','' order by position)
                                     from rentable_locations where rentable_id = ?)', r.rentableId),
                   sql('(select string_agg(feature_code, '','' order by feature_code)
                        from rentable_features where rentable_id = ?)', r.rentableId)
            from RentableRow r
            left join VehicleRow v on v.rentableId = r.rentableId
            left join RoomRow o on o.rentableId = r.rentableId
            left join PropertyListingRow p on p.rentableId = r.rentableId
            where r.rentableId in :ids
            """;

    /** What is left out does not narrow: each condition holds when its value is missing. */
    private static final String FILTERED = " from RentableRow r where 1 = 1";

    private RentableQuery() {}

    /** Those that exist, in no order. */
    static List<Rentable> byIds(Transaction transaction, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return transaction.query(WHOLE, Object[].class).setParameter("ids", ids).getResultList().stream()
                .map(RentableQuery::rentable)
                .toList();
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
        return jpql.toString();
    }

    private static Rentable rentable(Object[] parts) {
        return RentableMapper.rentable((RentableRow) parts[0], (String) parts[4], (String) parts[5], specifics(parts));
    }

    private static Specifics specifics(Object[] parts) {
        if (parts[1] != null) {
            return SpecificsMapper.vehicle((VehicleRow) parts[1]);
        }
        return parts[2] != null
                ? SpecificsMapper.room((RoomRow) parts[2])
                : SpecificsMapper.listing((PropertyListingRow) parts[3]);
    }
}
