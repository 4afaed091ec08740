package dev.rentwright.persistence.jpa.availability;

import dev.rentwright.availability.FreeRentables;
import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.RentalMode;
import dev.rentwright.persistence.jpa.host.Transaction;
import dev.rentwright.persistence.jpa.host.Transactions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * What may be sold at a place, is free, and will be there. Of a category, what is taken is read once, where that is not too much
 * for the few that are wanted. Otherwise it is one statement, one index probe per rentable looked at, and one more into an index
 * of the few claims that end elsewhere for each that is free.
 */
public final class JpaFreeRentables implements FreeRentables {

    private static final String OF_CATEGORY_AT_ONCE = "select * from free_of_category(?, ?, ?, ?, ?, ?, ?, ?)";

    /**
     * Offers know what of their unit is asked here, so that the index which lists them answers it. The probe is explained on this
     * room's doorplate. Where it will be is asked last, and only of what is free: cases are looked at in their order.
     */
    private static final String FREE = """
            select l.rentable_id
            from rentable_locations l
            left join lateral (
                select c.starts_at from availability_claims c
                where c.rentable_id = l.rentable_id and c.ends_at > ? and (c.expires_at is null or c.expires_at > ?)
                order by c.ends_at limit 1
            ) next on true
            where l.location_id = ?
              and l.%s
              %s
              and case
                  when next.starts_at < ?::timestamptz + l.turnaround then false
                  when l.location_id = ? and (l.stands_at is null or l.stands_at = l.location_id)
                      and l.rentable_id not in (
                          select rentable_id from claims_at_places
                          where location_id = ? and elsewhere and ends_at > ?)
                      and (l.stands_at is not null or not exists (
                          select from may_bring_elsewhere(l.rentable_id, l.location_id, ?)))
                  then true
                  else is_there(
                      l.rentable_id, l.stands_at, l.location_id, ?, ?, ?::timestamptz + l.turnaround, ?)
                  end
            order by l.rentable_id
            limit\s""";

    private static final Map<RentalMode, String> ANY = statements("");
    private static final Map<RentalMode, String> OF_CATEGORY = statements("and l.category_id = ?");

    private final Transactions transactions;

    public JpaFreeRentables(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public List<RentableId> find(Query query) {
        return transactions.with(transaction -> query.category()
                .flatMap(category -> atOnce(transaction, query, category))
                .orElseGet(() -> transaction.rows(statement(query), JpaFreeRentables::id, arguments(query))));
    }

    /** Empty where too much is taken to read it. */
    private static Optional<List<RentableId>> atOnce(Transaction transaction, Query query, CategoryId category) {
        List<Optional<RentableId>> found = transaction.rows(
                OF_CATEGORY_AT_ONCE,
                row -> row.getObject(1) == null ? Optional.empty() : Optional.of(id(row)),
                query.mode(),
                query.offeredAt().value(),
                category.value(),
                query.journey().dropOff().value(),
                query.from(),
                query.until(),
                query.now(),
                query.limit());
        return found.contains(Optional.<RentableId>empty())
                ? Optional.empty()
                : Optional.of(found.stream().flatMap(Optional::stream).toList());
    }

    private static RentableId id(ResultSet row) throws SQLException {
        return new RentableId(row.getObject(1, UUID.class));
    }

    /**
     * One statement for each way of asking: a condition on what is not asked for would keep an index from being used. How many
     * are wanted stands in it too: PostgreSQL takes a number that it does not know for a tenth of all, finds the plan that it
     * could keep dearer for it, and plans each search for a few anew, which takes longer than the search.
     */
    static String statement(Query query) {
        Map<RentalMode, String> statements = query.category().isPresent() ? OF_CATEGORY : ANY;
        return Objects.requireNonNull(statements.get(query.mode())) + query.limit();
    }

    static Object[] arguments(Query query) {
        Object dropOff = query.journey().dropOff().value();
        List<Object> arguments = new ArrayList<>(
                List.of(query.from(), query.now(), query.offeredAt().value()));
        query.category().map(CategoryId::value).ifPresent(arguments::add);
        arguments.add(query.until());
        arguments.addAll(List.of(dropOff, dropOff, query.now(), query.from()));
        arguments.addAll(List.of(dropOff, query.from(), query.until(), query.now()));
        return arguments.toArray();
    }

    private static Map<RentalMode, String> statements(String category) {
        Map<RentalMode, String> statements = new EnumMap<>(RentalMode.class);
        for (RentalMode mode : RentalMode.values()) {
            String sold = switch (mode) {
                case DAILY -> "sold_daily";
                case MONTHLY -> "sold_monthly";
                case LEASE -> "sold_by_lease";
            };
            statements.put(mode, FREE.formatted(sold, category));
        }
        return statements;
    }
}
