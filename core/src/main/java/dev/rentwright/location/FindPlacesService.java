package dev.rentwright.location;

import dev.rentwright.host.Page;
import dev.rentwright.host.UnitOfWork;
import dev.rentwright.identity.AccessPolicy;
import dev.rentwright.identity.Permission;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The store narrows to a belt of latitudes, which is right at the poles and at the date line too; the rest is reckoned here. */
final class FindPlacesService implements FindPlaces {

    private static final BigDecimal POLE = BigDecimal.valueOf(90);

    /** Fewer than there are, so that the belt is too wide rather than too narrow. */
    private static final BigDecimal METRES_PER_DEGREE = BigDecimal.valueOf(111_000);

    private static final Comparator<Near> NEAREST_FIRST = Comparator.comparing(Near::metres)
            .thenComparing(near -> near.location().code());

    private final Locations locations;
    private final AccessPolicy access;
    private final UnitOfWork unitOfWork;

    FindPlacesService(Locations locations, AccessPolicy access, UnitOfWork unitOfWork) {
        this.locations = locations;
        this.access = access;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Page<Near> near(Query query) {
        access.require(query.actor(), Permission.CATALOGUE_READ);
        List<Near> found = unitOfWork.run(() -> around(query)).stream()
                .flatMap(location -> measured(location, query.point()))
                .filter(near ->
                        query.within().filter(metres -> near.metres() > metres).isEmpty())
                .sorted(NEAREST_FIRST)
                .toList();
        List<Near> items = found.stream()
                .skip(query.page().offset())
                .limit(query.page().size())
                .toList();
        return new Page<>(items, query.page(), found.size());
    }

    private List<Location> around(Query query) {
        BigDecimal reach = query.within()
                .map(metres -> BigDecimal.valueOf(metres).divide(METRES_PER_DEGREE, 8, RoundingMode.CEILING))
                .orElse(POLE.add(POLE));
        BigDecimal middle = query.point().latitude();
        return locations.between(middle.subtract(reach), middle.add(reach));
    }

    private static Stream<Near> measured(Location location, GeoPoint point) {
        return location.position().map(where -> new Near(location, point.metresTo(where))).stream();
    }
}
