package dev.rentwright.fake;

import dev.rentwright.host.Page;
import dev.rentwright.host.StaleAggregate;
import dev.rentwright.host.UnitOfWork;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Maps of immutable things that can be looked at as a whole and put back as they were; for one thread. */
final class Shelves implements UnitOfWork {

    private final List<Map<Object, Object>> all = new ArrayList<>();
    private boolean running;

    @SuppressWarnings("unchecked") // a shelf is filled through the one typed view that is handed out here
    <K, V> Map<K, V> shelf() {
        Map<Object, Object> shelf = new LinkedHashMap<>();
        all.add(shelf);
        return (Map<K, V>) shelf;
    }

    List<Map<Object, Object>> snapshot() {
        return all.stream().<Map<Object, Object>>map(LinkedHashMap::new).toList();
    }

    void restore(List<Map<Object, Object>> before) {
        for (int i = 0; i < all.size(); i++) {
            all.get(i).clear();
            all.get(i).putAll(before.get(i));
        }
    }

    @Override
    public <T> T run(Supplier<T> work) {
        if (running) {
            return work.get();
        }
        List<Map<Object, Object>> before = snapshot();
        boolean done = false;
        running = true;
        try {
            T result = work.get();
            done = true;
            return result;
        } finally {
            running = false;
            if (!done) {
                restore(before);
            }
        }
    }

    boolean isRunning() {
        return running;
    }

    static <K, V> void add(Map<K, V> shelf, K key, V value) {
        if (shelf.containsKey(key)) {
            throw new IllegalStateException("expected a new key, got " + key + " again");
        }
        shelf.put(key, value);
    }

    static void requireLatest(Object what, Optional<Long> stored, long read) {
        if (stored.filter(version -> version == read).isEmpty()) {
            throw new StaleAggregate(what.toString(), read);
        }
    }

    static <T> Page<T> page(List<T> all, Page.Request request) {
        return new Page<>(
                all.stream().skip(request.offset()).limit(request.size()).toList(), request, all.size());
    }
}
