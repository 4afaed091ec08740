package dev.rentwright.persistence.jpa.stay;

import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.persistence.jpa.host.Asked;
import dev.rentwright.persistence.jpa.host.Transaction;
import dev.rentwright.persistence.jpa.host.Transactions;
import dev.rentwright.quote.QuoteId;
import dev.rentwright.stay.DatedRestriction;
import dev.rentwright.stay.RuledThing;
import dev.rentwright.stay.StayRuleBook;
import dev.rentwright.stay.StayRules;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
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

    private static final String QUOTED = READ.formatted("""
            r.rentable_id = (select rentable_id from quotes where quote_id = ?)
            or r.category_id = (
                select t.category_id from rentables t join quotes q on q.rentable_id = t.rentable_id where q.quote_id = ?)
            or r.supplier_id = (
                select t.supplier_id from rentables t join quotes q on q.rentable_id = t.rentable_id where q.quote_id = ?)
            """);

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
        return read(READ.formatted("r." + column(on) + " = ?"), on.value()).of(on);
    }

    @Override
    public Map<RentableId, StayRules> effective(Collection<Rentable> rentables) {
        Found found = rentables.isEmpty()
                ? new Found(Map.of())
                : read(
                        MANY,
                        ids(rentables, rentable -> rentable.id().value()),
                        ids(rentables, rentable -> rentable.category().value()),
                        ids(rentables, rentable -> rentable.supplier().value()));
        Map<RentableId, StayRules> effective = new LinkedHashMap<>();
        rentables.forEach(rentable -> effective.put(rentable.id(), found.effective(rentable)));
        return effective;
    }

    /** Asks for the rules of what a quote is about together with others. */
    public static Asked<Found> askQuoted(Transaction transaction, QuoteId quote) {
        return found(transaction.ask(QUOTED, StayRuleRow::of, quote.value(), quote.value(), quote.value()));
    }

    private Found read(String sql, Object... arguments) {
        return transactions.with(transaction ->
                found(transaction.ask(sql, StayRuleRow::of, arguments)).get());
    }

    private static Asked<Found> found(Asked<List<StayRuleRow>> rows) {
        return rows.map(read -> new Found(StayRuleRow.collected(read)));
    }

    /** Rules of several things. */
    public record Found(Map<RuledThing, StayRules> rules) {

        /** What counts for a rentable, of what was found. */
        public StayRules effective(Rentable rentable) {
            return StayRuleBook.laidOver(
                    of(new RuledThing.OfRentable(rentable.id())),
                    of(new RuledThing.OfCategory(rentable.category())),
                    of(new RuledThing.OfSupplier(rentable.supplier())));
        }

        Optional<StayRules> of(RuledThing thing) {
            return Optional.ofNullable(rules.get(thing));
        }
    }

    /** An array of distinct ids is an argument of its own. */
    private static Object ids(Collection<Rentable> rentables, Function<Rentable, UUID> id) {
        return rentables.stream().map(id).distinct().toArray(UUID[]::new);
    }

    private static String column(RuledThing on) {
        return on.kind() + "_id";
    }
}
