package dev.rentwright.imports.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rentwright.location.GeoPoint;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // loaded once, before all tests
class BoundaryZoneMapTest {

    private ZoneMap zones;

    @BeforeAll
    void load() {
        zones = new BoundaryZoneMap();
    }

    @ParameterizedTest
    @CsvSource({
        "33.45, -112.07, America/Phoenix",
        "43.62, -116.2, America/Boise",
        "21.3, -157.85, Pacific/Honolulu",
        "61.2, -149.9, America/Anchorage",
        "51.88, -176.65, America/Adak",
        "24.55, -81.78, America/New_York",
        "30.42, -87.22, America/Chicago",
        "42.33, -83.05, America/Detroit",
        "18.46, -66.1, America/Puerto_Rico",
    })
    void a_position_on_land_has_the_zone_of_its_side_of_the_border(String latitude, String longitude, String zone) {
        assertEquals(Optional.of(ZoneId.of(zone)), zones.at(point(latitude, longitude)));
    }

    @Test
    void out_at_sea_there_is_none() {
        assertEquals(Optional.empty(), zones.at(point("35", "-70")));
    }

    private static GeoPoint point(String latitude, String longitude) {
        return new GeoPoint(new BigDecimal(latitude), new BigDecimal(longitude));
    }
}
