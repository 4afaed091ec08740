package dev.rentwright.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.rentwright.host.ExternalReferences.Reference;
import dev.rentwright.testkit.fixture.Counter;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What {@link dev.rentwright.host.ExternalReferences} promises. */
public abstract class ExternalReferencesContract extends StoreContract {

    private static final Reference CAR = new Reference("fleet.csv", "vehicle", "row 17 / Ö");

    @Test
    public void what_a_thing_became_is_found_again() {
        UUID ours = Counter.id();
        assertAbsent(() -> ports().externalReferences().find(CAR));

        record(CAR, ours);

        assertKept(ours, () -> ports().externalReferences().find(CAR));
    }

    @Test
    public void recording_it_again_changes_nothing() {
        UUID ours = Counter.id();
        record(CAR, ours);

        record(CAR, ours);

        assertKept(ours, () -> ports().externalReferences().find(CAR));
    }

    @Test
    public void one_thing_never_becomes_two_of_ours() {
        UUID ours = Counter.id();
        record(CAR, ours);

        assertDefect(() -> ports().externalReferences().record(CAR, Counter.id()));

        assertKept(ours, () -> ports().externalReferences().find(CAR));
    }

    @Test
    public void system_kind_and_key_tell_things_apart_together() {
        UUID ours = Counter.id();
        record(CAR, ours);
        record(new Reference("other.csv", CAR.kind(), CAR.key()), Counter.id());
        record(new Reference(CAR.system(), "model", CAR.key()), Counter.id());
        record(new Reference(CAR.system(), CAR.kind(), "row 18"), ours);

        assertKept(ours, () -> ports().externalReferences().find(CAR));
        assertKept(ours, () -> ports().externalReferences().find(new Reference(CAR.system(), CAR.kind(), "row 18")));
    }

    @Test
    public void one_thing_that_many_take_over_at_once_becomes_one_of_ours() {
        Set<UUID> ours = new HashSet<>(Together.run(
                4,
                number -> inUnit(() -> {
                    ports().externalReferences().lock(CAR);
                    return ports().externalReferences().find(CAR).orElseGet(() -> {
                        UUID fresh = Counter.id();
                        ports().externalReferences().record(CAR, fresh);
                        return fresh;
                    });
                })));

        assertEquals(1, ours.size());
        assertThrows(
                IllegalStateException.class, () -> ports().externalReferences().lock(CAR));
    }

    private void record(Reference reference, UUID ours) {
        doInUnit(() -> ports().externalReferences().record(reference, ours));
    }
}
