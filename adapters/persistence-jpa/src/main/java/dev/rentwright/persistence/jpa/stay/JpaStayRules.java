package dev.rentwright.persistence.jpa.stay;

import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.persistence.jpa.host.Transaction;
import dev.rentwright.persistence.jpa.host.Transactions;
import dev.rentwright.stay.DatedRestriction;
import dev.rentwright.stay.RuledThing;
import dev.rentwright.stay.StayRuleBook;
import dev.rentwright.stay.StayRules;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Stay rules in their two tables. Whoever puts rules at the same time as somebody else takes turns by the unique key. */
public final class JpaStayRules implements StayRuleBook {

    private static final String PUT = """
            insert into stay_rules (
                stay_rules_id, %1$s, check_in_time, check_out_time, minimum_days, maximum_days, lead_hours, advance_days,
                minimum_months, minimum_lease_months, maximum_lease_months, notice_days)
            values (coalesce((select stay_rules_id from stay_rules where %1$s = ?), gen_random_uuid()),
                    ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (%1$s) do update set
                check_in_time = excluded.check_in_time, check_out_time = excluded.check_out_time,
                minimum_days = excluded.minimum_days, maximum_days = excluded.maximum_days,
                lead_hours = excluded.lead_hours, advance_days = excluded.advance_days,
                minimum_months = excluded.minimum_months, minimum_lease_months = excluded.minimum_lease_months,
                maximum_lease_months = excluded.maximum_lease_months, notice_days = excluded.notice_days
            returning stay_rules_id
            """;
    private static final String CLEAR = "delete from stay_restrictions where stay_rules_id = ?";
    private static final String RESTRICT = """
            insert into stay_restrictions (
                stay_rules_id, position, dates, closed, closed_to_arrival, closed_to_departure, minimum_on_arrival,
                maximum_on_arrival, minimum_through)
            values (?, ?, daterange(?, ?), ?, ?, ?, ?, ?, ?)
            """;
    private static final String READ = """
            select r.*, d.position, lower(d.dates) as dates_from, upper(d.dates) as dates_until, d.closed,
                   d.closed_to_arrival, d.closed_to_departure, d.minimum_on_arrival, d.maximum_on_arrival,
                   d.minimum_through
            from stay_rules r
            left join stay_restrictions d on d.stay_rules_id = r.stay_rules_id
            where %s
            order by r.stay_rules_id, d.position
            """;
    private static final String MANY =
            READ.formatted("r.rentable_id = any(?) or r.category_id = any(?) or r.supplier_id = any(?)");

    private final Transactions transactions;

    public JpaStayRules(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void put(RuledThing on, StayRules rules) {
        transactions.use(transaction -> {
            UUID id = transaction
                    .rows(PUT.formatted(column(on)), row -> row.getObject(1, UUID.class), rule(on, rules))
                    .get(0);
            transaction.update(CLEAR, id);
            for (int i = 0; i < rules.dated().size(); i++) {
                restrict(transaction, id, i + 1, rules.dated().get(i));
            }
        });
    }

    private static Object[] rule(RuledThing on, StayRules rules) {
        return new Object[] {
            on.value(),
            on.value(),
            rules.checkIn(),
            rules.checkOut(),
            rules.minimumDays(),
            rules.maximumDays(),
            rules.leadHours(),
            rules.advanceDays(),
            rules.minimumMonths(),
            rules.minimumLeaseMonths(),
            rules.maximumLeaseMonths(),
            rules.noticeDays()
        };
    }

    private static void restrict(Transaction transaction, UUID id, int position, DatedRestriction dated) {
        transaction.later(
                RESTRICT,
                id,
                position,
                dated.dates().from(),
                dated.dates().until(),
                dated.closed(),
                dated.closedToArrival(),
                dated.closedToDeparture(),
                dated.minimumOnArrival(),
                dated.maximumOnArrival(),
                dated.minimumThrough());
    }

    @Override
    public Optional<StayRules> of(RuledThing on) {
        return Optional.ofNullable(
                read(READ.formatted("r." + column(on) + " = ?"), on.value()).get(on));
    }

    @Override
    public Map<RentableId, StayRules> effective(Collection<Rentable> rentables) {
        Map<RuledThing, StayRules> found = rentables.isEmpty()
                ? Map.of()
                : read(
                        MANY,
                        ids(rentables, rentable -> rentable.id().value()),
                        ids(rentables, rentable -> rentable.category().value()),
                        ids(rentables, rentable -> rentable.supplier().value()));
        Map<RentableId, StayRules> effective = new LinkedHashMap<>();
        rentables.forEach(rentable -> effective.put(
                rentable.id(),
                StayRuleBook.laidOver(
                        Optional.ofNullable(found.get(new RuledThing.OfRentable(rentable.id()))),
                        Optional.ofNullable(found.get(new RuledThing.OfCategory(rentable.category()))),
                        Optional.ofNullable(found.get(new RuledThing.OfSupplier(rentable.supplier()))))));
        return effective;
    }

    private Map<RuledThing, StayRules> read(String sql, Object... arguments) {
        return StayRuleRow.collected(
                transactions.with(transaction -> transaction.rows(sql, StayRuleRow::of, arguments)));
    }

    /** An array of distinct ids is an argument of its own. */
    private static Object ids(Collection<Rentable> rentables, Function<Rentable, UUID> id) {
        return rentables.stream().map(id).distinct().toArray(UUID[]::new);
    }

    private static String column(RuledThing on) {
        return on.kind() + "_id";
    }
}
