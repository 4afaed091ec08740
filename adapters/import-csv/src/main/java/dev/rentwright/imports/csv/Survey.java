package dev.rentwright.imports.csv;

import dev.rentwright.host.ExternalReferences;
import dev.rentwright.location.GeoPoint;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A first look at the whole file: how many rows it has, and where the cities stand that are new. So zones are looked up
 * before the first unit of work begins, and only when there is something to look up.
 *
 * @param rows of the file
 * @param sites of the new cities, by key; a city of which no row has a zone is missing
 */
record Survey(long rows, Map<String, Site> sites) {

    /** A position and the zone that counts there. */
    record Site(GeoPoint position, ZoneId zone) {}

    static Survey of(VehicleFile file, ExternalReferences references, Supplier<ZoneMap> zoneMaps) {
        Surveyor surveyor = new Surveyor(references, zoneMaps);
        file.read(surveyor::look);
        return new Survey(surveyor.rows, surveyor.sites);
    }

    private static final class Surveyor {

        private final ExternalReferences references;
        private final Supplier<ZoneMap> zoneMaps;
        private final Map<String, Site> sites = new HashMap<>();
        private final Set<String> known = new HashSet<>();
        private Optional<ZoneMap> zones = Optional.empty();
        private long rows;

        private Surveyor(ExternalReferences references, Supplier<ZoneMap> zoneMaps) {
            this.references = references;
            this.zoneMaps = zoneMaps;
        }

        private void look(Reading reading) {
            rows++;
            if (reading instanceof Reading.Clean clean && isNew(clean.row().city())) {
                GeoPoint position = clean.row().position();
                zones().at(position)
                        .ifPresent(zone -> sites.put(clean.row().city().key(), new Site(position, zone)));
            }
        }

        private boolean isNew(City city) {
            if (sites.containsKey(city.key()) || known.contains(city.key())) {
                return false;
            }
            if (references.find(Kind.CITY.reference(city.key())).isPresent()) {
                known.add(city.key());
                return false;
            }
            return true;
        }

        private ZoneMap zones() {
            ZoneMap loaded = zones.orElseGet(zoneMaps);
            zones = Optional.of(loaded);
            return loaded;
        }
    }
}
