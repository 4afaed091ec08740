package dev.rentwright.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rentwright.catalogue.kind.ListingProfile.Use;
import dev.rentwright.catalogue.property.PropertyType;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@link dev.rentwright.catalogue.property.PropertyTypes} promises. */
public abstract class PropertyTypesContract extends StoreContract {

    @Test
    public void what_is_put_is_kept_once_per_use_and_code_by_use_then_code() {
        PropertyType plot = new PropertyType(Use.PLOT, "VINEYARD", "Vineyard", true);
        PropertyType studio = new PropertyType(Use.COMMERCIAL, "STUDIO", "Photo \"studio\"", true);
        PropertyType home = new PropertyType(Use.RESIDENTIAL, "STUDIO", "Studio", true);
        PropertyType mill = new PropertyType(Use.RESIDENTIAL, "MILL", "Mill", true);
        PropertyType ruin = new PropertyType(Use.RESIDENTIAL, "MILL", "Ruin", false);
        List.of(plot, home, mill, studio, ruin).forEach(this::put);

        assertEquals(
                List.of(ruin, home, studio, plot),
                inUnit(() -> ports().propertyTypes().all()));
    }

    @Test
    public void at_first_nobody_has_put_any() {
        assertEquals(List.of(), inUnit(() -> ports().propertyTypes().all()));
    }

    private void put(PropertyType type) {
        doInUnit(() -> ports().propertyTypes().put(type));
    }
}
