package dev.rentwright.persistence.jpa.host;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Statements that answer nothing and can wait: those of one text go to the database together, in their order. */
final class Deferred {

    private final Connection connection;
    private final Map<String, List<@Nullable Object[]>> waiting = new LinkedHashMap<>();

    Deferred(Connection connection) {
        this.connection = connection;
    }

    void add(String sql, @Nullable Object... arguments) {
        waiting.computeIfAbsent(sql, text -> new ArrayList<>()).add(arguments);
    }

    void flush() {
        if (!waiting.isEmpty()) {
            Map<String, List<@Nullable Object[]>> now = new LinkedHashMap<>(waiting);
            waiting.clear();
            now.forEach(this::run);
        }
    }

    private void run(String sql, List<@Nullable Object[]> batch) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (@Nullable Object[] arguments : batch) {
                Arguments.bind(statement, arguments);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException failed) {
            throw new StatementFailed(sql, failed);
        }
    }
}
