package dev.rentwright.persistence.jpa.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TimeOrderedIdsTest {

    private static final Instant NOW = Instant.parse("2026-06-01T08:00:00.123Z");

    private final TimeOrderedIds ids = new TimeOrderedIds(Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void an_id_is_a_uuid_of_version_7_that_tells_its_millisecond() {
        UUID id = ids.next();

        assertEquals(7, id.version());
        assertEquals(2, id.variant());
        assertEquals(NOW.toEpochMilli(), id.getMostSignificantBits() >>> 16);
    }

    @Test
    void ids_grow_even_when_the_clock_stands_still() {
        List<String> given =
                Stream.generate(ids::next).limit(10_000).map(UUID::toString).toList();

        assertEquals(given.stream().sorted().distinct().toList(), given);
        assertTrue(given.stream().allMatch(id -> id.charAt(14) == '7'));
    }
}
