package dev.rentwright.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rentwright.catalogue.feature.Feature;
import dev.rentwright.catalogue.feature.FeatureCode;
import dev.rentwright.host.Page;
import dev.rentwright.money.UnitPrice;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@link dev.rentwright.catalogue.feature.Features} promises. */
public abstract class FeaturesContract extends StoreContract {

    private static final Feature BALCONY = new Feature(new FeatureCode("BALCONY"), "Balcony", "", "outside", true);
    private static final Feature TOW_BAR =
            new Feature(new FeatureCode("TOW_BAR"), "Tow bar", "up to 1.5 t", "equipment", false);

    @Test
    public void a_feature_is_kept_as_it_was_given_and_replaced_by_the_next_of_its_code() {
        put(BALCONY);
        put(TOW_BAR);
        assertKept(TOW_BAR, () -> ports().features().byCode(TOW_BAR.code()));
        assertKept(BALCONY, () -> ports().features().byName("Balcony"));
        Feature terrace = new Feature(BALCONY.code(), "Terrace", "south", "outside", true);

        put(terrace);

        assertKept(terrace, () -> ports().features().byCode(BALCONY.code()));
        assertAbsent(() -> ports().features().byName("Balcony"));
        assertAbsent(() -> ports().features().byCode(new FeatureCode("SAUNA")));
    }

    @Test
    public void a_second_feature_of_the_same_name_fails() {
        put(BALCONY);
        Feature other = new Feature(new FeatureCode("LOGGIA"), "Balcony", "", "outside", true);

        assertDefect(() -> ports().features().put(other));

        assertAbsent(() -> ports().features().byCode(other.code()));
        assertKept(BALCONY, () -> ports().features().byName("Balcony"));
    }

    @Test
    public void features_are_listed_by_group_then_code() {
        put(BALCONY);
        put(TOW_BAR);

        assertEquals(
                new Page<>(List.of(TOW_BAR, BALCONY), Page.Request.FIRST, 2),
                inUnit(() -> ports().features().list(Page.Request.FIRST)));
    }

    @Test
    public void what_costs_something_by_itself_is_told_while_it_is_in_use() {
        Feature rack = new Feature(new FeatureCode("RACK"), "Ski rack", "", "equipment", true);
        Feature free = rack.adding(UnitPrice.of("0", "EUR"));
        Feature costly = rack.adding(UnitPrice.of("2.123456", "EUR"));
        Feature dear = BALCONY.adding(UnitPrice.of("500", "JPY"));
        put(costly);
        put(dear);
        put(TOW_BAR.adding(UnitPrice.of("4", "EUR")));

        assertEquals(List.of(dear, costly), inUnit(() -> ports().features().priced()));
        assertKept(costly, () -> ports().features().byCode(rack.code()));
        put(free);
        put(BALCONY);
        assertKept(free, () -> ports().features().byCode(rack.code()));
        assertEquals(List.of(), inUnit(() -> ports().features().priced()));
    }

    private void put(Feature feature) {
        doInUnit(() -> ports().features().put(feature));
    }
}
