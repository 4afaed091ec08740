package dev.rentwright.persistence.memory;

import dev.rentwright.host.Page;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** Orders and pages of lists. */
final class Sorting {

    private Sorting() {}

    /** By id as it is written, which is how PostgreSQL orders them; {@link UUID#compareTo} is signed and differs. */
    static <T> Comparator<T> byId(Function<T, UUID> id) {
        return (one, other) -> compare(id.apply(one), id.apply(other));
    }

    private static int compare(UUID one, UUID other) {
        int high = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        return high != 0 ? high : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
    }

    static <T> Page<T> page(Stream<T> rows, Comparator<T> order, Page.Request request) {
        List<T> all = rows.sorted(order).toList();
        List<T> items =
                all.stream().skip(request.offset()).limit(request.size()).toList();
        return new Page<>(items, request, all.size());
    }
}
