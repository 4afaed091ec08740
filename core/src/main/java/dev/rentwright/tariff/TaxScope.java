package dev.rentwright.tariff;

import dev.rentwright.identity.SupplierId;
import dev.rentwright.location.LocationId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * For what taxes are said: for all that a supplier rents out, for all that begins at a place, or for what a supplier rents out
 * at a place.
 *
 * @param supplier whose, everybody's when empty
 * @param location where, everywhere when empty; one of the two is said
 */
public record TaxScope(Optional<SupplierId> supplier, Optional<LocationId> location) {

    public TaxScope {
        Objects.requireNonNull(supplier, "supplier");
        Objects.requireNonNull(location, "location");
        if (supplier.isEmpty() && location.isEmpty()) {
            throw new IllegalArgumentException("expected a supplier, a place or both, got neither");
        }
    }

    /** All that a supplier rents out. */
    public static TaxScope of(SupplierId supplier) {
        return new TaxScope(Optional.of(supplier), Optional.empty());
    }

    /** All that begins at a place. */
    public static TaxScope of(LocationId location) {
        return new TaxScope(Optional.empty(), Optional.of(location));
    }

    /** Whether both may be asked of one rental. */
    public boolean meets(TaxScope other) {
        return meet(supplier, other.supplier) && meet(location, other.location);
    }

    /** What both are asked of, when they {@link #meets meet}. */
    TaxScope with(TaxScope other) {
        return new TaxScope(supplier.or(other::supplier), location.or(other::location));
    }

    /** Who is asked of a rental of this, whoever counts before others first: who says it counts before where. */
    List<TaxScope> inOrder() {
        return Stream.of(Optional.of(this), supplier.map(TaxScope::of), location.map(TaxScope::of))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private static <T> boolean meet(Optional<T> one, Optional<T> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    /** As people say it. */
    String words() {
        String who = supplier.map(id -> "supplier " + id.value()).orElse("");
        String where = location.map(id -> "location " + id.value()).orElse("");
        return who.isEmpty() || where.isEmpty() ? who + where : who + " at " + where;
    }

    /** What a supplier rents out at a place. */
    public static TaxScope of(SupplierId supplier, LocationId location) {
        return new TaxScope(Optional.of(supplier), Optional.of(location));
    }
}
