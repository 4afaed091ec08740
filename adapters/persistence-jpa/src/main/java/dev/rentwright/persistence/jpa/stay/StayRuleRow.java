package dev.rentwright.persistence.jpa.stay;

import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.stay.DatedRestriction;
import dev.rentwright.stay.RuledThing;
import dev.rentwright.stay.StayRules;
import dev.rentwright.time.DateRange;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** One row of rules beside one of their dated restrictions, if they have any. */
record StayRuleRow(RuledThing on, StayRules rules, Optional<DatedRestriction> dated) {

    static StayRuleRow of(ResultSet row) throws SQLException {
        StayRules undated = new StayRules(
                time(row, "check_in_time"),
                time(row, "check_out_time"),
                number(row, "minimum_days"),
                number(row, "maximum_days"),
                number(row, "lead_hours"),
                number(row, "advance_days"),
                number(row, "minimum_months"),
                number(row, "minimum_lease_months"),
                number(row, "maximum_lease_months"),
                number(row, "notice_days"),
                List.of());
        return new StayRuleRow(
                on(row), undated, number(row, "position").isPresent() ? Optional.of(dated(row)) : Optional.empty());
    }

    /** Each thing with its rules, the dated ones in their order. */
    static Map<RuledThing, StayRules> collected(List<StayRuleRow> rows) {
        Map<RuledThing, StayRules> collected = new LinkedHashMap<>();
        rows.forEach(row -> collected.merge(row.on(), row.whole(), (before, more) -> before.over(more)));
        return collected;
    }

    private StayRules whole() {
        List<DatedRestriction> some = new ArrayList<>();
        dated.ifPresent(some::add);
        return new StayRules(
                rules.checkIn(),
                rules.checkOut(),
                rules.minimumDays(),
                rules.maximumDays(),
                rules.leadHours(),
                rules.advanceDays(),
                rules.minimumMonths(),
                rules.minimumLeaseMonths(),
                rules.maximumLeaseMonths(),
                rules.noticeDays(),
                some);
    }

    private static RuledThing on(ResultSet row) throws SQLException {
        Optional<UUID> supplier = Optional.ofNullable(row.getObject("supplier_id", UUID.class));
        Optional<UUID> category = Optional.ofNullable(row.getObject("category_id", UUID.class));
        Optional<UUID> rentable = Optional.ofNullable(row.getObject("rentable_id", UUID.class));
        return supplier.<RuledThing>map(id -> new RuledThing.OfSupplier(new SupplierId(id)))
                .or(() -> category.map(id -> new RuledThing.OfCategory(new CategoryId(id))))
                .orElseGet(() -> new RuledThing.OfRentable(new RentableId(rentable.orElseThrow())));
    }

    private static DatedRestriction dated(ResultSet row) throws SQLException {
        return new DatedRestriction(
                new DateRange(
                        row.getObject("dates_from", LocalDate.class), row.getObject("dates_until", LocalDate.class)),
                row.getBoolean("closed"),
                row.getBoolean("closed_to_arrival"),
                row.getBoolean("closed_to_departure"),
                number(row, "minimum_on_arrival"),
                number(row, "maximum_on_arrival"),
                number(row, "minimum_through"));
    }

    private static Optional<LocalTime> time(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalTime.class));
    }

    private static Optional<Integer> number(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, Integer.class));
    }
}
