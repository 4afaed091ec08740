package dev.rentwright.persistence.jpa.bench;

import dev.rentwright.availability.FreeRentables;
import dev.rentwright.availability.Journey;
import dev.rentwright.availability.Occupancies;
import dev.rentwright.availability.Occupancy;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.RentalMode;
import dev.rentwright.time.DateRange;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One way of answering a question, in a transaction that has begun: a statement as plain as can be, the library through its
 * ports, or a statement as it is written without thinking.
 *
 * @param job which goal it belongs to
 * @param name what it is in it
 * @param nearlySoldOut whether it is asked when and where three of a hundred are left
 * @param answer to a question in a town
 */
record SearchArm(String job, String name, boolean nearlySoldOut, Answering answer) {

    static final int PAGE = 20;

    private static final int ALL = 5_000;

    /** Answers one question. */
    @FunctionalInterface
    interface Answering {
        Object to(SearchTown town, SearchQuestion question);
    }

    private static final String KEY = "select rentable_id, display_name from rentables where rentable_id = ?";

    private static final String OFFERED = """
             from rentable_locations l join rentables r on r.rentable_id = l.rentable_id and r.category_id = l.category_id
            where l.location_id = ? and l.category_id = ? and r.rented_daily and r.publication_status = 'published'
              and r.operational_status not in ('out_of_service', 'retired', 'maintenance', 'blocked')
            """;

    private static final String LISTING = "select l.rentable_id" + OFFERED + " order by l.rentable_id limit ?";

    private static final String COUNT = "select count(*)" + OFFERED;

    private static final String TAKEN = """
            (select b.rentable_id from naive_bookings b
             where b.status <> 'cancelled' and b.starts_at < ?::timestamptz + interval '1 hour' and b.ends_at > ?)
            """;

    private static final String NAIVE_ONE = "select ? not in " + TAKEN.replace("where", "where b.rentable_id = ? and");

    private static final String NAIVE_LISTING =
            "select l.rentable_id" + OFFERED + " and l.rentable_id not in " + TAKEN + " order by l.rentable_id limit ?";

    private static final String NAIVE_COUNT = "select count(*)" + OFFERED + " and l.rentable_id not in " + TAKEN;

    /** By goal, the limit first. */
    static List<SearchArm> all() {
        return List.of(
                arm(
                        "C1",
                        "limit",
                        (town, asked) -> ids(town, KEY, asked.rentable().value())),
                arm("C1", "library", SearchArm::isFree),
                arm(
                        "C1",
                        "naive",
                        (town, asked) -> first(
                                town,
                                NAIVE_ONE,
                                asked.rentable().value(),
                                asked.rentable().value(),
                                asked.until(),
                                asked.from())),
                arm(
                        "C2",
                        "limit",
                        (town, asked) -> ids(
                                town,
                                LISTING,
                                asked.place().value(),
                                asked.category().value(),
                                PAGE)),
                arm("C2", "library", (town, asked) -> found(town, asked, PAGE)),
                arm("C2", "naive", (town, asked) -> naive(town, asked, PAGE)),
                arm(
                        "C3",
                        "limit",
                        (town, asked) -> first(
                                town,
                                COUNT,
                                asked.place().value(),
                                asked.category().value())),
                arm("C3", "library", SearchArm::taken),
                arm(
                        "C3",
                        "libraryWholePeriod",
                        (town, asked) -> found(town, asked, ALL).size()),
                arm(
                        "C3",
                        "naive",
                        (town, asked) -> first(
                                town,
                                NAIVE_COUNT,
                                asked.place().value(),
                                asked.category().value(),
                                asked.until(),
                                asked.from())),
                new SearchArm("C4", "library", true, (town, asked) -> found(town, asked, PAGE)),
                new SearchArm("C4", "naive", true, (town, asked) -> naive(town, asked, PAGE)));
    }

    private static SearchArm arm(String job, String name, Answering answer) {
        return new SearchArm(job, name, false, answer);
    }

    static boolean isFree(SearchTown town, SearchQuestion asked) {
        return town.ports
                .claims()
                .blocking(asked.rentable(), asked.from(), asked.until().plusSeconds(3600), SearchTown.NOW)
                .isEmpty();
    }

    static List<RentableId> found(SearchTown town, SearchQuestion asked, int limit) {
        return town.ports
                .freeRentables()
                .find(new FreeRentables.Query(
                        Journey.around(asked.place()),
                        Optional.of(asked.category()),
                        RentalMode.DAILY,
                        asked.from(),
                        asked.until(),
                        SearchTown.NOW,
                        limit));
    }

    /** What is taken on the day of the question. */
    static int taken(SearchTown town, SearchQuestion asked) {
        LocalDate day = asked.from().atZone(ZoneOffset.UTC).toLocalDate();
        return town
                .ports
                .occupancies()
                .on(new Occupancies.Query(
                        asked.category(),
                        asked.place(),
                        new DateRange(day, day.plusDays(1)),
                        LocalTime.MIDNIGHT,
                        ZoneOffset.UTC,
                        SearchTown.NOW))
                .values()
                .stream()
                .mapToInt(Occupancy::taken)
                .sum();
    }

    static List<RentableId> naive(SearchTown town, SearchQuestion asked, int limit) {
        return ids(
                town,
                NAIVE_LISTING,
                asked.place().value(),
                asked.category().value(),
                asked.until(),
                asked.from(),
                limit);
    }

    static int naiveTaken(SearchTown town, SearchQuestion asked) {
        Instant day =
                asked.from().atZone(ZoneOffset.UTC).toLocalDate().atStartOfDay().toInstant(ZoneOffset.UTC);
        Object group =
                first(town, COUNT, asked.place().value(), asked.category().value());
        Object free = first(
                town,
                NAIVE_COUNT,
                asked.place().value(),
                asked.category().value(),
                // its turnaround of an hour is no part of the day
                day.plusSeconds(24 * 3600 - 3600),
                day);
        return (int) ((Long) group - (Long) free);
    }

    private static List<RentableId> ids(SearchTown town, String sql, Object... arguments) {
        return rows(town, sql, arguments).stream()
                .map(id -> new RentableId((UUID) id))
                .toList();
    }

    private static Object first(SearchTown town, String sql, Object... arguments) {
        return rows(town, sql, arguments).get(0);
    }

    /** As the library reads its own: prepared each time, which the driver remembers. */
    private static List<Object> rows(SearchTown town, String sql, Object... arguments) {
        return town.ports.sql(connection -> {
            try {
                return rows(connection, sql, arguments);
            } catch (SQLException failed) {
                throw new IllegalStateException(failed.getMessage(), failed);
            }
        });
    }

    private static List<Object> rows(Connection connection, String sql, Object... arguments) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                Object value = arguments[i];
                statement.setObject(i + 1, value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value);
            }
            try (ResultSet result = statement.executeQuery()) {
                List<Object> rows = new ArrayList<>();
                while (result.next()) {
                    rows.add(result.getObject(1));
                }
                return rows;
            }
        }
    }
}
