package dev.rentwright.persistence.jpa.bench;

import dev.rentwright.persistence.jpa.Sql;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** Every arm books one quote, and each must leave the same rows: as many, and the same but for ids, numbers and the clock. */
final class SameRows {

    private static final String TABLES = """
            select tablename from pg_tables where schemaname = 'public' and tablename <> 'rentwright_schema_history'
            order by tablename
            """;
    /** What two bookings of one quote do not share. */
    private static final String ROWS = """
            select to_jsonb(t) - '{claim_id,booking_id,event_id,aggregate_id,booking_number,seq,updated_at,created_at}'::text[]
                #- '{data,number}'
            from %1$s t
            """;

    private SameRows() {}

    /** Says how many rows one booking writes. */
    static long prove(Town town, List<BookingArm> arms) {
        UUID quote = town.quotes().get(0);
        Map<String, Map<String, List<String>>> left = new LinkedHashMap<>();
        for (BookingArm arm : arms) {
            town.empty();
            Map<String, List<String>> before = all(town.dataSource());
            if (!arm.book(quote, "proof")) {
                throw new IllegalStateException("expected " + arm.name() + " to book, got a refusal");
            }
            Map<String, List<String>> after = all(town.dataSource());
            left.put(arm.name(), written(before, after));
        }
        Map<String, List<String>> limit = left.values().iterator().next();
        left.forEach((arm, rows) -> {
            if (!rows.equals(limit)) {
                throw new IllegalStateException(
                        "expected the rows of the limit\n" + limit + ", got from " + arm + "\n" + rows);
            }
        });
        town.empty();
        return limit.values().stream().mapToLong(List::size).sum();
    }

    private static Map<String, List<String>> written(
            Map<String, List<String>> before, Map<String, List<String>> after) {
        Map<String, List<String>> written = new LinkedHashMap<>();
        after.forEach((table, rows) -> {
            List<String> more = new ArrayList<>(rows);
            before.getOrDefault(table, List.of()).forEach(more::remove);
            if (!more.isEmpty()) {
                written.put(table, more);
            }
        });
        return written;
    }

    /** All tables but those that hold the town itself, which would take long and are counted only. */
    private static Map<String, List<String>> all(DataSource dataSource) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        for (String table : Sql.rows(dataSource, TABLES, row -> row.getString(1))) {
            long count = Sql.number(dataSource, "select count(*) from " + table);
            all.put(
                    table,
                    count > 100
                            ? List.of("rows " + count)
                            : Sql.rows(dataSource, ROWS.formatted(table), row -> row.getString(1)));
        }
        return all;
    }
}
