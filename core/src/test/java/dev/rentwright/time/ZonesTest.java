package dev.rentwright.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ZonesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+01:00",
                "Z",
                "UTC",
                "UTC+1",
                "GMT",
                "GMT+2",
                "Etc/GMT-1",
                "Etc/UTC",
                "Europe/Nowhere",
                "europe/berlin",
                "CEST",
                ""
            })
    void what_is_no_region_is_refused_by_name(String id) {
        String message =
                assertThrows(IllegalArgumentException.class, () -> Zones.of(id)).toString();

        assertTrue(message.contains("'" + id + "'"), message);
    }

    @Test
    void every_place_that_the_runtime_knows_is_accepted() {
        Set<String> places = ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.matches(
                        "(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian" + "|Pacific)/.+"))
                .collect(Collectors.toSet());

        assertTrue(places.size() > 400);
        for (String place : places) {
            assertEquals(ZoneId.of(place), Zones.of(place));
        }
    }
}
