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

/** How much is taken, counted in one statement: the units, their claims within the dates, and each date's share of them. */
public final class JpaOccupancies implements Occupancies {

    /** What may be sold is core's {@code Rentable.isSellable}. The dates come with their instants, as core resolves them. */
    private static final String COUNT = """
            with days as (
                select * from unnest(?::date[], ?::timestamptz[], ?::timestamptz[]) as d (day, from_at, until_at)
            ), units as (
                select l.rentable_id
                from rentable_locations l
                join rentables r on r.rentable_id = l.rentable_id and r.category_id = l.category_id
                where l.location_id = ?
                  and l.category_id = ?
                  and r.publication_status = 'published'
                  and r.operational_status not in ('out_of_service', 'retired', 'maintenance', 'blocked')
            ), claimed as (
                select d.day, c.rentable_id, bool_or(c.kind = 'block') as blocked
                from units u
                cross join lateral (
                    select rentable_id, starts_at, ends_at, kind from availability_claims
                    where rentable_id = u.rentable_id and ends_at > ?
                      and ends_at < coalesce((
                          select next.ends_at from availability_claims next
                          where next.rentable_id = u.rentable_id and next.ends_at > ? and next.starts_at >= ?
                          order by next.ends_at limit 1), 'infinity')
                      and (expires_at is null or expires_at > ?)
                      %s
                ) c
                join days d on c.starts_at < d.until_at and c.ends_at > d.from_at
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

    /** Answered by an index alone; whose claim it is stands in the claim only. */
    private static final String OF_ALL = COUNT.formatted("");

    private static final String BUT_ONE = COUNT.formatted("and booking_id <> ?");

    private final Transactions transactions;

    public JpaOccupancies(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Map<LocalDate, Occupancy> on(Query query) {
        List<Day> days = query.days();
        Map<LocalDate, Occupancy> counted = new LinkedHashMap<>();
        List<Object> arguments = new ArrayList<>(List.of(
                texts(days, Day::date),
                texts(days, Day::from),
                texts(days, Day::until),
                query.place().value(),
                query.category().value(),
                days.get(0).from(),
                days.get(days.size() - 1).until(),
                days.get(days.size() - 1).until(),
                query.now()));
        query.except().map(ClaimReference::value).ifPresent(arguments::add);
        transactions.use(transaction -> transaction.rows(
                query.except().isPresent() ? BUT_ONE : OF_ALL,
                row -> counted.put(row.getObject(1, LocalDate.class), new Occupancy(row.getInt(2), row.getInt(3))),
                arguments.toArray()));
        return counted;
    }

    private static Object texts(List<Day> days, Function<Day, Object> of) {
        return days.stream().map(day -> of.apply(day).toString()).toArray(String[]::new);
    }
}
