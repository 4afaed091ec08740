package dev.rentwright.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.rentwright.catalogue.Rentable;
import dev.rentwright.host.Stamps.Kept;
import dev.rentwright.host.Stamps.Stamp;
import dev.rentwright.testkit.fixture.Counter;
import dev.rentwright.testkit.fixture.Shop;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What {@link dev.rentwright.host.Stamps} promises. */
public abstract class StampsContract extends StoreContract {

    @Test
    public void what_is_kept_has_the_time_at_which_it_was_first_and_last_written() {
        Shop shop = openShop();
        Rentable car = shop.car();
        UUID category = shop.category().id().value();
        UUID place = shop.place().id().value();
        Map<Kept, UUID> kept = Map.of(Kept.RENTABLE, car.id().value(), Kept.CATEGORY, category, Kept.LOCATION, place);
        Map<UUID, Stamp> first = kept.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getValue, one -> stamp(one.getKey(), one.getValue())));
        first.values().forEach(stamp -> assertEquals(stamp.createdAt(), stamp.updatedAt()));

        Instant before = Instant.now().truncatedTo(ChronoUnit.MICROS);
        doInUnit(() -> {
            ports().rentables().save(car.named("Otherwise"));
            ports().categories()
                    .save(ports().categories().byId(shop.category().id()).orElseThrow());
            ports().locations().save(ports().locations().byId(shop.place().id()).orElseThrow());
        });

        kept.forEach((what, id) -> {
            Stamp now = stamp(what, id);
            assertEquals(
                    Optional.of(now.createdAt()),
                    Optional.ofNullable(first.get(id)).map(Stamp::createdAt));
            assertFalse(
                    now.updatedAt().isBefore(before),
                    () -> what + " at " + now.updatedAt() + ", saved after " + before);
        });
    }

    @Test
    public void what_is_not_kept_has_none() {
        Shop shop = openShop();
        UUID category = shop.category().id().value();

        assertEquals(Map.of(), inUnit(() -> ports().stamps().of(Kept.RENTABLE, List.of(category, Counter.id()))));
        assertEquals(Map.of(), inUnit(() -> ports().stamps().of(Kept.CATEGORY, List.of())));
    }

    private Stamp stamp(Kept what, UUID id) {
        return Objects.requireNonNull(
                inUnit(() -> ports().stamps().of(what, List.of(id))).get(id));
    }
}
