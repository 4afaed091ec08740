package dev.rentwright.persistence.jpa.bench;

import dev.rentwright.host.IdGenerator;
import dev.rentwright.persistence.jpa.Sql;
import dev.rentwright.persistence.jpa.host.TimeOrderedIds;
import dev.rentwright.testkit.fixture.Times;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;

/**
 * The limit: one call of one function that looks, locks, looks again and writes, committed by itself. It trusts its caller: no
 * price is checked, no customer, no place, and what was quoted never leaves the database. It looks before it locks because a
 * lock has to be written to the disk, also where nothing else comes of it.
 */
final class FunctionArm implements BookingArm {

    private static final String CALL = "select bench_book(?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?)";

    private final Town town;
    private final String policy;
    private final IdGenerator ids = new TimeOrderedIds(Clock.systemUTC());

    /** With the cancellation policy that every booking keeps, as text. */
    FunctionArm(Town town, String policy) {
        this.town = town;
        this.policy = policy;
        Sql.run(town.dataSource(), BookingSql.FUNCTION);
    }

    @Override
    public String name() {
        return "limit";
    }

    @Override
    public boolean book(UUID quote, String key) {
        try (Connection connection = town.dataSource().getConnection();
                PreparedStatement call = connection.prepareStatement(CALL)) {
            call.setObject(1, ids.next());
            call.setObject(2, ids.next());
            call.setObject(3, ids.next());
            call.setObject(4, quote);
            call.setObject(5, town.shop().customer().id().value());
            call.setObject(6, BookingSql.time(Times.NOW));
            call.setObject(7, BookingSql.time(BookingSql.HELD_UNTIL));
            call.setString(8, policy);
            call.setString(9, Answer.CALLER);
            call.setString(10, Answer.OPERATION);
            call.setString(11, key);
            call.setString(12, Answer.FINGERPRINT);
            call.setString(13, Answer.STORED.headers());
            call.setString(14, Answer.STORED.body());
            call.setObject(15, BookingSql.time(Answer.FORGOTTEN));
            try (ResultSet answer = call.executeQuery()) {
                answer.next();
                return answer.getBoolean(1);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed.getMessage(), failed);
        }
    }
}
