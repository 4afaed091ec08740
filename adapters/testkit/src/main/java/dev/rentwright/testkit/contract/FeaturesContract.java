package dev.rentwright.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rentwright.catalogue.feature.Feature;
import dev.rentwright.catalogue.feature.FeatureCode;
import dev.rentwright.host.Page;
import dev.rentwright.money.UnitPrice;
import dev.rentwright.testkit.fixture.Times;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What {@link dev.rentwright.catalogue.feature.Features} promises. */
public abstract class FeaturesContract extends StoreContract {

    private static final Instant LATER = Times.NOW.plusSeconds(60);
    private static final Instant LAST = Times.NOW.plusSeconds(120);
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

        assertDefect(() -> ports().features().put(other, Times.NOW));

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

    @Test
    public void what_something_cost_is_told_as_it_stood() {
        Feature rack = new Feature(new FeatureCode("RACK"), "Ski rack", "", "equipment", true);
        Feature before = rack.adding(UnitPrice.of("2.123456", "EUR"));
        Feature after = rack.adding(UnitPrice.of("900", "JPY"));
        put(before, Times.NOW);
        put(after, LATER);
        put(BALCONY.adding(UnitPrice.of("5", "EUR")), LATER);
        put(rack, LAST);
        assertDefect(() -> {
            ports().features().put(after, LAST);
            throw new IllegalStateException("undone");
        });

        assertEquals(List.of(), priced(Times.NOW.minusMillis(1)));
        assertEquals(List.of(before), priced(Times.NOW));
        assertEquals(List.of(before), priced(LATER.minusMillis(1)));
        assertEquals(List.of(BALCONY.adding(UnitPrice.of("5", "EUR")), after), priced(LATER));
        assertEquals(List.of(BALCONY.adding(UnitPrice.of("5", "EUR"))), priced(LAST));

        put(new Feature(BALCONY.code(), "Balcony", "", "outside", Optional.of(UnitPrice.of("5", "EUR")), false), LAST);
        assertEquals(List.of(), priced(LAST));
        assertEquals(2, priced(LATER).size());
    }

    private List<Feature> priced(Instant asOf) {
        return inUnit(() -> ports().features().priced(asOf));
    }

    private void put(Feature feature) {
        put(feature, Times.NOW);
    }

    private void put(Feature feature, Instant at) {
        doInUnit(() -> ports().features().put(feature, at));
    }
}
