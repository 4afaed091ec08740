package dev.rentwright.catalogue.stock;

import dev.rentwright.catalogue.kind.RentableKind;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.location.Location;
import dev.rentwright.location.LocationId;
import dev.rentwright.location.Locations;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The places besides its own at which a vehicle is offered (CAT-15): known ones, shared or of its supplier. */
final class OfferedElsewhere {

    private static final String FIELD = "alsoOfferedAt";

    private OfferedElsewhere() {}

    static List<Refusal> refusals(Locations locations, SupplierId supplier, RentableKind kind, Set<LocationId> others) {
        List<Refusal> refusals = new ArrayList<>();
        if (kind != RentableKind.VEHICLE && !others.isEmpty()) {
            refusals.add(invalid("nothing, for what stays where it is", kind.name()));
        }
        for (LocationId other : others) {
            Optional<Location> place = locations.byId(other);
            if (place.isEmpty()) {
                refusals.add(Refusal.of(RefusalCode.NOT_FOUND)
                        .with("kind", "location")
                        .with("id", other.value()));
            } else if (!place.get().takes(supplier)) {
                refusals.add(invalid(
                        "shared places or ones of the supplier's own",
                        place.get().code()));
            }
        }
        return refusals;
    }

    private static Refusal invalid(String expected, String actual) {
        return Refusal.of(RefusalCode.INVALID_VALUE)
                .with("field", FIELD)
                .with("expected", expected)
                .with("actual", actual);
    }
}
