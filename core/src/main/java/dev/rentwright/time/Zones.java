package dev.rentwright.time;

import java.time.DateTimeException;
import java.time.ZoneId;

/** The time zones that a location can have: regions of the IANA database. Source: domain T2, section 6. */
public final class Zones {

    private Zones() {}

    /**
     * The zone of this IANA id, {@code Europe/Berlin}; case counts.
     *
     * @throws IllegalArgumentException if the runtime does not know the id, or if it names a fixed offset ({@code
     *     +01:00}, {@code UTC}, {@code Etc/GMT-1}): clocks at a location follow the rules of a region
     */
    public static ZoneId of(String id) {
        ZoneId zone = known(id);
        if (zone.getRules().isFixedOffset()) {
            throw new IllegalArgumentException(
                    "expected an IANA region like Europe/Berlin, got '" + id + "', a fixed offset");
        }
        return zone;
    }

    private static ZoneId known(String id) {
        try {
            return ZoneId.of(id);
        } catch (DateTimeException unknown) {
            throw new IllegalArgumentException(
                    "expected an IANA region that this runtime knows, like Europe/Berlin, got '" + id + "'", unknown);
        }
    }
}
