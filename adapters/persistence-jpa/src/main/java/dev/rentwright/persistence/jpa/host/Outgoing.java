package dev.rentwright.persistence.jpa.host;

import dev.rentwright.persistence.jpa.column.ReferredFirst;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What goes to the database together, because a transaction costs round trips. Whatever can wait does, and travels in one
 * message with the next that cannot, ahead of it; new rows go first, what is referred to before what refers to it.
 */
final class Outgoing {

    /** More rows or statements than these go in batches of one text each: every number of them would be planned anew. */
    private static final int AT_ONCE = 12;

    private static final Texts TEXTS = new Texts();

    private final Connection connection;
    private final List<Call> first = new ArrayList<>();
    private final SortedMap<Integer, List<Call>> rows = new TreeMap<>();
    private final List<Call> statements = new ArrayList<>();
    private final List<Call> last = new ArrayList<>();
    private boolean assuming;

    Outgoing(Connection connection) {
        this.connection = connection;
    }

    /** Goes ahead of everything else. */
    void addFirst(Call statement) {
        first.add(statement);
    }

    /** Goes ahead of everything else, and of every change by itself: what it answers may end the work. */
    void addAssumption(Call question) {
        assuming = true;
        first.add(question);
    }

    /** Sends what was assumed, so that it is known. */
    void settle() {
        if (assuming) {
            together(taken(first));
        }
    }

    /** Waits until it is sent with others. */
    void addRow(Object row) {
        addRow(row.getClass(), RowShape.insert(row));
    }

    /** As a new row of an entity. */
    void addRow(Class<?> entity, Call insert) {
        rows.computeIfAbsent(ReferredFirst.place(entity), place -> new ArrayList<>())
                .add(insert);
    }

    /** Waits until it is sent with others; what it answers is nobody's concern. */
    void addStatement(Call statement) {
        statements.add(statement);
    }

    /** Waits until it is sent with others, behind all that changes something. */
    void addLast(Call statement) {
        last.add(statement);
    }

    boolean isEmpty() {
        return first.isEmpty() && rows.isEmpty() && statements.isEmpty() && last.isEmpty();
    }

    /** Sends what waits. */
    void send() {
        List<Call> changes = new ArrayList<>();
        rows.values().forEach(changes::addAll);
        changes.addAll(statements);
        rows.clear();
        statements.clear();
        if (!changes.isEmpty()) {
            settle();
        }
        if (changes.size() > AT_ONCE) {
            together(taken(first));
            batches(changes);
            changes.clear();
        }
        List<Call> calls = taken(first);
        calls.addAll(changes);
        calls.addAll(taken(last));
        together(calls);
    }

    private static List<Call> taken(List<Call> waiting) {
        List<Call> taken = new ArrayList<>(waiting);
        waiting.clear();
        return taken;
    }

    private void together(List<Call> calls) {
        assuming = false; // whatever was assumed went ahead
        if (calls.isEmpty()) {
            return;
        }
        String sql = TEXTS.of(calls.stream().map(Call::sql).toList());
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int index = 1;
            for (Call call : calls) {
                index = call.bind(statement, index);
            }
            statement.execute();
            for (Call call : calls) {
                call.answered().read(statement);
                statement.getMoreResults();
            }
        } catch (SQLException failed) {
            throw new StatementFailed(sql, failed);
        }
    }

    private void batches(List<Call> calls) {
        Map<String, List<Call>> alike = new LinkedHashMap<>();
        calls.forEach(call ->
                alike.computeIfAbsent(call.sql(), sql -> new ArrayList<>()).add(call));
        alike.forEach(this::batch);
    }

    private void batch(String sql, List<Call> calls) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Call call : calls) {
                call.bind(statement, 1);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException failed) {
            throw new StatementFailed(sql, failed);
        }
    }
}
