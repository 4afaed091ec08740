package dev.rentwright.persistence.jpa.host;

import dev.rentwright.host.Stamps;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Stamps as the tables keep them: a default writes the first, a trigger the last. */
public final class JpaStamps implements Stamps {

    private final Transactions transactions;

    public JpaStamps(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Map<UUID, Stamp> of(Kept what, Collection<UUID> ids) {
        return transactions
                .with(transaction -> transaction.rows(
                        asking(what),
                        row -> Map.entry(
                                row.getObject(1, UUID.class),
                                new Stamp(
                                        row.getObject(2, OffsetDateTime.class).toInstant(),
                                        row.getObject(3, OffsetDateTime.class).toInstant())),
                        (Object) ids.toArray(UUID[]::new)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String asking(Kept what) {
        return switch (what) {
            case RENTABLE ->
                "select rentable_id, created_at, greatest(created_at, updated_at) from rentables"
                        + " where rentable_id = any (?)";
            case CATEGORY ->
                "select category_id, created_at, greatest(created_at, updated_at)"
                        + " from rentable_categories where category_id = any (?)";
            case LOCATION ->
                "select location_id, created_at, greatest(created_at, updated_at) from locations"
                        + " where location_id = any (?)";
        };
    }
}
