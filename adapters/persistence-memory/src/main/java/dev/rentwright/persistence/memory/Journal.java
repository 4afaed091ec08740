package dev.rentwright.persistence.memory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was appended under a key, in order; an append can be taken back by the unit of work that made it. */
final class Journal<K, V> {

    private final MemoryUnitOfWork unit;
    private final Map<K, List<V>> pages = new HashMap<>();

    Journal(MemoryUnitOfWork unit) {
        this.unit = unit;
    }

    List<V> of(K key) {
        return List.copyOf(pages.getOrDefault(key, List.of()));
    }

    void append(K key, V line) {
        List<V> page = pages.computeIfAbsent(key, fresh -> new ArrayList<>());
        page.add(line);
        // Reversals run from the last change to the first, so the last line is this one.
        unit.changed(() -> page.remove(page.size() - 1));
    }
}
