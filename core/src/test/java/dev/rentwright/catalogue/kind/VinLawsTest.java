package dev.rentwright.catalogue.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.location.GeoPoint;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class VinLawsTest {

    private static final String REMAINDERS = "0123456789X";

    /** 49 CFR 565.15, table III: the letters' values, as they are printed there. */
    private static final Map<Integer, String> TABLE =
            Map.of(1, "AJ", 2, "BKS", 3, "CLT", 4, "DMU", 5, "ENV", 6, "FW", 7, "GPX", 8, "HY", 9, "RZ");

    @Property
    void a_north_american_vin_has_the_one_check_digit_that_the_rest_asks_for(@ForAll("starts") String vin) {
        long accepted = REMAINDERS
                .chars()
                .filter(digit -> isAccepted(vin.substring(0, 8) + (char) digit + vin.substring(9)))
                .count();

        assertEquals(1, accepted);
        assertTrue(isAccepted(vin.substring(0, 8) + digitByTheTable(vin) + vin.substring(9)));
    }

    @Property
    void elsewhere_a_wrong_check_digit_is_worth_a_second_look_only(@ForAll("starts") String vin) {
        String european = "W" + vin.substring(1);
        char right = digitByTheTable(european);
        for (int remainder = 0; remainder < REMAINDERS.length(); remainder++) {
            char digit = REMAINDERS.charAt(remainder);
            Vin taken = new Vin(european.substring(0, 8) + digit + european.substring(9));
            assertEquals(digit != right, taken.looksMistyped());
        }
    }

    @Example
    void the_vin_of_the_book_passes_and_its_neighbours_do_not() {
        assertFalse(new Vin("1M8GDM9AXKP042788").looksMistyped());
        for (String wrong :
                List.of("1M8GDM9A1KP042788", "1M8GDM9AXKP042789", "1M8GDM9AXKP04278", "1M8GDM9AXKPO42788")) {
            assertThrows(IllegalArgumentException.class, () -> new Vin(wrong));
        }
    }

    @Example
    void what_a_device_told_before_something_newer_says_nothing() {
        GeoPoint here = new GeoPoint(new BigDecimal("52.5"), new BigDecimal("13.4"));
        GeoPoint there = new GeoPoint(new BigDecimal("48.1"), new BigDecimal("11.5"));
        Instant noon = Instant.parse("2026-07-01T12:00:00Z");
        Telematics seen = new Telematics(Optional.of("GPS-1"), Optional.of(here), Optional.of(noon));

        assertEquals(seen, seen.seen(there, noon.minusMillis(1)));
        assertEquals(Optional.of(there), seen.seen(there, noon).lastPosition());
    }

    @Provide
    Arbitrary<String> starts() {
        Arbitrary<Character> place = Arbitraries.of("ABCDEFGHJKLMNPRSTUVWXYZ0123456789"
                .chars()
                .mapToObj(c -> (char) c)
                .toList());
        return Arbitraries.of('1', '2', '3', '4', '5')
                .flatMap(first -> place.list()
                        .ofSize(16)
                        .map(rest -> first
                                + rest.stream().map(String::valueOf).collect(java.util.stream.Collectors.joining())));
    }

    private static boolean isAccepted(String vin) {
        try {
            return !new Vin(vin).looksMistyped();
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }

    private static char digitByTheTable(String vin) {
        int[] weights = {8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            String place = vin.substring(i, i + 1);
            int value = TABLE.entrySet().stream()
                    .filter(entry -> entry.getValue().contains(place))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElseGet(() -> Character.digit(place.charAt(0), 10));
            sum += weights[i] * value;
        }
        return REMAINDERS.charAt(sum % 11);
    }
}
