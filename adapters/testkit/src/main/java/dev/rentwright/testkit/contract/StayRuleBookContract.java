package dev.rentwright.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rentwright.catalogue.Rentable;
import dev.rentwright.stay.DatedRestriction;
import dev.rentwright.stay.RuledThing;
import dev.rentwright.stay.StayRuleBook;
import dev.rentwright.stay.StayRules;
import dev.rentwright.testkit.fixture.Shop;
import dev.rentwright.testkit.fixture.StayRulesFixture;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What {@link StayRuleBook} promises. */
public abstract class StayRuleBookContract extends StoreContract {

    @Test
    public void rules_are_kept_as_they_were_given_for_each_thing_alone() {
        Shop shop = openShop();
        Rentable car = shop.car();
        List<RuledThing> things = List.of(
                new RuledThing.OfSupplier(shop.supplier().id()),
                new RuledThing.OfCategory(shop.category().id()),
                new RuledThing.OfRentable(car.id()));
        for (RuledThing thing : things) {
            assertAbsent(() -> ports().stayRules().of(thing));
            put(thing, StayRulesFixture.strict());
            assertKept(StayRulesFixture.strict(), () -> ports().stayRules().of(thing));
            put(thing, StayRules.NONE);
        }
        things.forEach(
                thing -> assertKept(StayRules.NONE, () -> ports().stayRules().of(thing)));
    }

    @Test
    public void rules_take_the_place_of_those_that_were_there_and_undone_ones_never_do() {
        RuledThing supplier = new RuledThing.OfSupplier(openShop().supplier().id());
        put(supplier, StayRulesFixture.strict());
        put(supplier, StayRulesFixture.nights(2));
        assertDefect(() -> {
            ports().stayRules().put(supplier, StayRulesFixture.strict());
            throw new IllegalStateException("undone");
        });

        assertKept(StayRulesFixture.nights(2), () -> ports().stayRules().of(supplier));
    }

    @Test
    public void of_rentable_category_and_supplier_the_nearest_counts_and_all_dates_do() {
        Shop shop = openShop();
        Rentable own = shop.car();
        Rentable other = shop.car();
        Rentable elsewhere = openShop().car();
        DatedRestriction closed = StayRulesFixture.aClosedWeek();
        put(new RuledThing.OfSupplier(shop.supplier().id()), StayRulesFixture.strict());
        put(new RuledThing.OfCategory(shop.category().id()), StayRulesFixture.dated(closed));
        put(new RuledThing.OfRentable(own.id()), StayRulesFixture.nights(1));

        Map<?, StayRules> effective = inUnit(() -> ports().stayRules().effective(List.of(own, other, elsewhere)));

        StayRules shared = StayRulesFixture.dated(closed).over(StayRulesFixture.strict());
        assertEquals(
                Map.of(
                        own.id(),
                        StayRulesFixture.nights(1).over(shared),
                        other.id(),
                        shared,
                        elsewhere.id(),
                        StayRules.NONE),
                effective);
        assertEquals(shared, inUnit(() -> ports().stayRules().effective(other)));
    }

    private void put(RuledThing on, StayRules rules) {
        doInUnit(() -> ports().stayRules().put(on, rules));
    }
}
