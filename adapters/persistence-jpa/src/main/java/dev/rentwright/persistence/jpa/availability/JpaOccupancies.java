package dev.rentwright.persistence.jpa.availability;

import dev.rentwright.availability.ClaimReference;
import dev.rentwright.availability.Occupancies;
import dev.rentwright.availability.Occupancy;
import dev.rentwright.persistence.jpa.host.Transactions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * How much is taken, counted in one statement: the units, the claims of the place within the dates, and each date's share of them.
 */
public final class JpaOccupancies implements Occupancies {

    /**
     * The dates come with their instants, as core resolves them. What takes something of them ends within a fortnight of the last,
     * or lasts longer than that, for which there is an index of its own. The span is asked for, not given: PostgreSQL would find
     * each question with its instants cheaper than one plan for all, and plan it anew, which takes longer than to answer it.
     */
    private static final String COUNT = """
            with days as (
                select * from unnest(?::date[], ?::timestamptz[], ?::timestamptz[]) as d (day, from_at, until_at)
            ), span as (
                select min(from_at) as from_at, max(until_at) + interval '336 hours' as soon from days
            ), units as (
                select rentable_id from rentable_locations
                where location_id = ? and category_id = ? and (sold_daily or sold_monthly or sold_by_lease)
            ), claimed as (
                select d.day, c.rentable_id, bool_or(c.kind = 'block') as blocked
                from (
                    select claim_id, rentable_id, starts_at, ends_at, expires_at, kind from claims_at_places
                    where location_id = ? and category_id = ?
                      and ends_at > (select from_at from span) and ends_at <= (select soon from span)
                    union all
                    select claim_id, rentable_id, starts_at, ends_at, expires_at, kind from claims_at_places
                    where location_id = ? and category_id = ? and ends_at > (select soon from span) and lasts_long
                ) c
                join units u on u.rentable_id = c.rentable_id
                join days d on c.starts_at < d.until_at and c.ends_at > d.from_at
                where (c.expires_at is null or c.expires_at > ?)
                  %s
                group by d.day, c.rentable_id
            )
            select d.day,
                   count(*) filter (where c.blocked = false) as taken,
                   (select count(*) from units) - count(*) filter (where c.blocked) as sellable
            from days d
            left join claimed c on c.day = d.day
            group by d.day
            order by d.day
            """;

    private static final String OF_ALL = COUNT.formatted("");

    private static final String BUT_ONE = COUNT.formatted(
            "and c.claim_id is distinct from (select claim_id from availability_claims where booking_id = ?)");

    private final Transactions transactions;

    public JpaOccupancies(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Map<LocalDate, Occupancy> on(Query query) {
        Map<LocalDate, Occupancy> counted = new LinkedHashMap<>();
        transactions.use(transaction -> transaction.rows(
                statement(query),
                row -> counted.put(row.getObject(1, LocalDate.class), new Occupancy(row.getInt(2), row.getInt(3))),
                arguments(query)));
        return counted;
    }

    private static String statement(Query query) {
        return query.except().isPresent() ? BUT_ONE : OF_ALL;
    }

    private static Object[] arguments(Query query) {
        List<Day> days = query.days();
        Object place = query.place().value();
        Object category = query.category().value();
        List<Object> arguments = new ArrayList<>(List.of(
                texts(days, Day::date),
                texts(days, Day::from),
                texts(days, Day::until),
                place,
                category,
                place,
                category,
                place,
                category,
                query.now()));
        query.except().map(ClaimReference::value).ifPresent(arguments::add);
        return arguments.toArray();
    }

    private static Object texts(List<Day> days, Function<Day, Object> of) {
        return days.stream().map(day -> of.apply(day).toString()).toArray(String[]::new);
    }
}
