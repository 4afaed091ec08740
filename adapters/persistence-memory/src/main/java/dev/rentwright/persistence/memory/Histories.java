package dev.rentwright.persistence.memory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What counted under each key, from which instant on, in the order in which it was put. */
final class Histories<K, V> {

    private final Table<K, List<Since<V>>> table;

    Histories(String what, MemoryUnitOfWork unit) {
        this.table = new Table<>(what, unit);
    }

    void put(K key, V value, Instant at) {
        table.put(
                key,
                Stream.concat(of(key).stream(), Stream.of(new Since<>(at, value)))
                        .toList());
    }

    /** Under which something was ever put. */
    Set<K> keys() {
        return table.keys();
    }

    /** What was put last. */
    Optional<V> last(K key) {
        return last(of(key).stream());
    }

    /** What was put last at or before an instant. */
    Optional<V> last(K key, Instant asOf) {
        return last(of(key).stream().filter(since -> !since.at().isAfter(asOf)));
    }

    private Optional<V> last(Stream<Since<V>> puts) {
        return puts.reduce((earlier, later) -> later).map(Since::value);
    }

    private List<Since<V>> of(K key) {
        return table.get(key).orElse(List.of());
    }

    private record Since<V>(Instant at, V value) {}
}
