package dev.rentwright.persistence.jpa.bench;

import dev.rentwright.host.IdGenerator;
import dev.rentwright.persistence.jpa.host.TimeOrderedIds;
import dev.rentwright.testkit.fixture.Times;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The limit's statements, each a round trip of its own in one transaction: what plain JDBC does without a thought. */
final class StatementsArm implements BookingArm {

    private static final OffsetDateTime NOW = BookingSql.time(Times.NOW);
    private static final OffsetDateTime HELD_UNTIL = BookingSql.time(BookingSql.HELD_UNTIL);

    private final Town town;
    private final String policy;
    private final IdGenerator ids = new TimeOrderedIds(Clock.systemUTC());

    StatementsArm(Town town, String policy) {
        this.town = town;
        this.policy = policy;
    }

    @Override
    public String name() {
        return "statements";
    }

    @Override
    public boolean book(UUID quote, String key) {
        try (Connection connection = town.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            boolean booked = book(connection, quote, key);
            if (booked) {
                connection.commit();
            } else {
                connection.rollback();
            }
            return booked;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed.getMessage(), failed);
        }
    }

    private boolean book(Connection connection, UUID id, String key) throws SQLException {
        ask(connection, BookingSql.TRY_KEY, Answer.CALLER, Answer.OPERATION, key);
        if (!ask(connection, BookingSql.SEE_KEY, Answer.CALLER, Answer.OPERATION, key)
                .isEmpty()) {
            throw new IllegalStateException("expected a fresh key, got " + key);
        }
        Quoted quote = Quoted.read(connection, id);
        ask(connection, BookingSql.LOCK, quote.rentable());
        if (!ask(connection, BookingSql.LOOK, quote.rentable(), quote.start(), quote.end(), NOW)
                .isEmpty()) {
            return false;
        }
        UUID booking = ids.next();
        run(connection, BookingSql.SWEEP, quote.rentable(), quote.start(), quote.end(), NOW);
        run(
                connection,
                BookingSql.CLAIM,
                ids.next(),
                quote.rentable(),
                quote.start(),
                quote.end(),
                booking,
                HELD_UNTIL,
                quote.pickup(),
                quote.dropOff());
        String number = ask(connection, BookingSql.NUMBER).get(0);
        write(connection, booking, number, quote);
        String facts = "{\"number\":\"" + number + "\",\"rentable\":\"" + quote.rentable() + "\",\"quote\":\"" + id
                + "\",\"total\":\"" + quote.total().setScale(2) + " " + quote.currency() + "\",\"source\":\"DIRECT\"}";
        UUID event = ids.next();
        run(connection, BookingSql.EVENT, booking, event, NOW, facts);
        run(connection, BookingSql.OUTBOX, event, booking, facts, NOW);
        run(
                connection,
                BookingSql.REMEMBER,
                Answer.CALLER,
                Answer.OPERATION,
                key,
                Answer.FINGERPRINT,
                Answer.STORED.headers(),
                Answer.STORED.body(),
                NOW,
                BookingSql.time(Answer.FORGOTTEN));
        return true;
    }

    private void write(Connection connection, UUID booking, String number, Quoted quote) throws SQLException {
        ZoneId zone = ZoneId.of(quote.zone());
        run(
                connection,
                BookingSql.BOOK,
                booking,
                number,
                town.shop().customer().id().value(),
                quote.supplier(),
                quote.category(),
                quote.rentable(),
                quote.pickup(),
                quote.dropOff(),
                quote.start(),
                quote.end(),
                quote.zone(),
                quote.start().atZoneSameInstant(zone).toLocalDate(),
                quote.end().atZoneSameInstant(zone).toLocalDate(),
                quote.id(),
                quote.request(),
                quote.price(),
                quote.currency(),
                quote.total(),
                policy,
                HELD_UNTIL,
                HELD_UNTIL,
                NOW);
    }

    private static void run(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private static List<String> ask(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            List<String> answers = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    answers.add(rows.getString(1));
                }
            }
            return answers;
        }
    }
}
