package dev.rentwright.persistence.memory;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Rows by key; every change can be taken back by the unit of work that makes it. Touched only by whose turn it is. */
final class Table<K, V> {

    private final String what;
    private final MemoryUnitOfWork unit;
    private final Map<K, V> rows = new LinkedHashMap<>();

    /** @param what a key stands for, for messages, such as {@code booking number} */
    Table(String what, MemoryUnitOfWork unit) {
        this.what = what;
        this.unit = unit;
    }

    Optional<V> get(K key) {
        return Optional.ofNullable(rows.get(key));
    }

    boolean has(K key) {
        return rows.containsKey(key);
    }

    Set<K> keys() {
        return rows.keySet();
    }

    Collection<V> all() {
        return rows.values();
    }

    /** Puts a row where there is none; a second one is a defect of whoever makes keys. */
    void add(K key, V row) {
        if (has(key)) {
            throw new IllegalStateException("expected a new " + what + ", got " + key + " again");
        }
        put(key, row);
    }

    /** Puts a row in the place of the one that was there. */
    void put(K key, V row) {
        Optional<V> before = Optional.ofNullable(rows.put(key, row));
        unit.changed(() -> before.ifPresentOrElse(old -> rows.put(key, old), () -> rows.remove(key)));
    }

    void remove(K key) {
        Optional<V> before = Optional.ofNullable(rows.remove(key));
        before.ifPresent(old -> unit.changed(() -> rows.put(key, old)));
    }
}
