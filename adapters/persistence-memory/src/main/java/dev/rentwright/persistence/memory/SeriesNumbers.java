package dev.rentwright.persistence.memory;

import dev.rentwright.host.NumberGenerator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Counts up per series: {@code R-000001}. Not undone with a unit of work, so no number is ever given twice. */
final class SeriesNumbers implements NumberGenerator {

    private static final int LONGEST = 20;

    private final Map<String, AtomicLong> counters = new ConcurrentHashMap<>();

    @Override
    public String next(String series) {
        long count = counters.computeIfAbsent(series, fresh -> new AtomicLong()).incrementAndGet();
        String number = String.format(Locale.ROOT, "%s-%06d", series, count);
        if (number.length() > LONGEST) {
            throw new IllegalArgumentException("expected a number of at most " + LONGEST + " characters, got " + number
                    + "; choose a shorter series");
        }
        return number;
    }
}
