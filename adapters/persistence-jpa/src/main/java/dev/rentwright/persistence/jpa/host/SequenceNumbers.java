package dev.rentwright.persistence.jpa.host;

import dev.rentwright.host.NumberGenerator;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Numbers from PostgreSQL's sequences, fetched a handful at a time to save round trips: unique among all servers, rising
 * on each, with gaps.
 */
public final class SequenceNumbers implements NumberGenerator {

    private static final int AT_ONCE = 20;
    private static final int DIGITS = 6;
    private static final String SHARED = "other_numbers";
    private static final Map<String, String> SEQUENCES =
            Map.of("R", "booking_numbers", "C", "customer_numbers", "P", "payment_numbers");

    private final Transactions transactions;
    private final Map<String, Queue<Long>> fetched = new ConcurrentHashMap<>();

    public SequenceNumbers(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public String next(String series) {
        String digits = Long.toString(nextOf(SEQUENCES.getOrDefault(series, SHARED)));
        String number = series + "-" + "0".repeat(Math.max(0, DIGITS - digits.length())) + digits;
        if (number.length() > 20) {
            throw new IllegalArgumentException(
                    "expected a series whose numbers have at most 20 characters, got " + number);
        }
        return number;
    }

    private long nextOf(String sequence) {
        Queue<Long> waiting = fetched.computeIfAbsent(sequence, name -> new ArrayDeque<>());
        synchronized (waiting) {
            Long next = waiting.poll();
            if (next != null) {
                return next;
            }
        }
        Queue<Long> more = new ArrayDeque<>(transactions.with(transaction -> transaction.rows(
                "select nextval(?::regclass) from generate_series(1, ?)", row -> row.getLong(1), sequence, AT_ONCE)));
        long first = more.remove();
        synchronized (waiting) {
            waiting.addAll(more);
        }
        return first;
    }
}
