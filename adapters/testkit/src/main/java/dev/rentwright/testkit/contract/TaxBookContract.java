package dev.rentwright.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.rentwright.Rentwright;
import dev.rentwright.identity.Actor;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.location.LocationId;
import dev.rentwright.money.Rounding;
import dev.rentwright.tariff.LineKind;
import dev.rentwright.tariff.Tax;
import dev.rentwright.tariff.TaxRounding;
import dev.rentwright.tariff.TaxScope;
import dev.rentwright.tariff.Taxes;
import dev.rentwright.testkit.fixture.Shop;
import dev.rentwright.testkit.fixture.Times;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What {@link dev.rentwright.tariff.TaxBook} promises. */
public abstract class TaxBookContract extends StoreContract {

    private static final Instant LATER = Times.NOW.plusSeconds(60);
    private static final int ROUNDS = 20;
    private static final Actor DESK = Actor.staff("desk");
    private static final Taxes VAT = Taxes.of(Tax.exclusive("VAT", "19"));
    private static final Taxes REDUCED = Taxes.of(
                    Tax.inclusive("VAT", "7.0001").on(LineKind.RENTAL, LineKind.RULE, LineKind.DISCOUNT))
            .rounded(Rounding.HALF_EVEN);
    private static final Taxes STACKED = Taxes.of(Tax.exclusive("STATE", "6"), Tax.compound("CITY", "2.5"));

    @Test
    public void who_says_it_counts_before_where_field_by_field() {
        Shop shop = openShop();
        SupplierId supplier = shop.supplier().id();
        LocationId place = shop.place().id();
        assertEquals(Taxes.NONE, counting(supplier, place, Times.NOW));

        put(TaxScope.of(place), VAT.rounded(TaxRounding.PER_TAX_CODE), Times.NOW);
        assertEquals(VAT.rounded(TaxRounding.PER_TAX_CODE), counting(supplier, place, Times.NOW));
        put(TaxScope.of(supplier), REDUCED, Times.NOW);
        assertEquals(REDUCED.rounded(TaxRounding.PER_TAX_CODE), counting(supplier, place, Times.NOW));
        put(TaxScope.of(supplier, place), STACKED.rounded(TaxRounding.PER_LINE), Times.NOW);
        assertEquals(
                STACKED.rounded(TaxRounding.PER_LINE).rounded(Rounding.HALF_EVEN),
                counting(supplier, place, Times.NOW));
    }

    @Test
    public void of_another_supplier_or_place_nothing_counts() {
        Shop shop = openShop();
        SupplierId supplier = shop.supplier().id();
        SupplierId other = shop.ofAnotherSupplier().supplier().id();
        LocationId place = shop.place().id();
        LocationId elsewhere = shop.otherPlace().id();
        put(TaxScope.of(supplier, place), STACKED, Times.NOW);
        put(TaxScope.of(place), VAT, Times.NOW);

        assertEquals(STACKED, counting(supplier, place, Times.NOW));
        assertEquals(VAT, counting(other, place, Times.NOW));
        assertEquals(Taxes.NONE, counting(supplier, elsewhere, Times.NOW));
        assertAbsent(() -> ports().taxBook().of(TaxScope.of(supplier), LATER));
        assertAbsent(() -> ports().taxBook().of(TaxScope.of(other, place), LATER));
    }

    /** The lock is what keeps them apart: each would see nothing of the other, and be granted. */
    @Test
    public void of_two_who_contradict_each_other_at_once_one_is_refused() {
        Rentwright engine = Rentwright.on(ports())
                .clock(Clock.fixed(Times.NOW, ZoneOffset.UTC))
                .open();
        for (int round = 0; round < ROUNDS; round++) {
            Shop shop = openShop();
            TaxScope supplier = TaxScope.of(shop.supplier().id());
            TaxScope place = TaxScope.of(shop.place().id());
            Taxes perCode = Taxes.NONE.rounded(TaxRounding.PER_TAX_CODE);

            List<Boolean> granted = Together.run(
                    2,
                    number -> engine.tariff()
                            .manageTaxes()
                            .put(DESK, number == 0 ? supplier : place, number == 0 ? perCode : STACKED)
                            .isGranted());

            assertNotEquals(granted.get(0), granted.get(1), () -> "supplier and place: " + granted);
        }
    }

    @Test
    public void whatever_may_be_asked_of_one_rental_is_found_as_it_stood() {
        Shop shop = openShop();
        SupplierId supplier = shop.supplier().id();
        SupplierId other = shop.ofAnotherSupplier().supplier().id();
        LocationId place = shop.place().id();
        LocationId elsewhere = shop.otherPlace().id();
        put(TaxScope.of(supplier), VAT, Times.NOW);
        put(TaxScope.of(supplier, elsewhere), REDUCED, Times.NOW);
        put(TaxScope.of(other, place), REDUCED, Times.NOW);
        put(TaxScope.of(place), VAT, Times.NOW);
        put(TaxScope.of(place), STACKED, LATER);

        assertEquals(
                Map.of(TaxScope.of(supplier), VAT, TaxScope.of(supplier, elsewhere), REDUCED, TaxScope.of(place), VAT),
                meeting(TaxScope.of(supplier), Times.NOW));
        assertEquals(
                Map.of(TaxScope.of(supplier), VAT, TaxScope.of(place), STACKED),
                meeting(TaxScope.of(supplier, place), LATER));
        assertEquals(
                Map.of(TaxScope.of(supplier), VAT, TaxScope.of(other, place), REDUCED, TaxScope.of(place), STACKED),
                meeting(TaxScope.of(place), LATER));
    }

    @Test
    public void taxes_count_from_the_instant_at_which_they_were_said_until_the_next_ones() {
        Shop shop = openShop();
        TaxScope scope = TaxScope.of(shop.supplier().id(), shop.place().id());
        put(scope, VAT, Times.NOW);
        put(scope, REDUCED, LATER);
        put(scope, STACKED, LATER);
        assertDefect(() -> {
            ports().taxBook().put(scope, VAT, LATER);
            throw new IllegalStateException("undone");
        });

        assertAbsent(() -> ports().taxBook().of(scope, Times.NOW.minusMillis(1)));
        assertKept(VAT, () -> ports().taxBook().of(scope, LATER.minusMillis(1)));
        assertKept(STACKED, () -> ports().taxBook().of(scope, LATER));
        assertEquals(VAT, counting(shop.supplier().id(), shop.place().id(), LATER.minusMillis(1)));
        assertEquals(STACKED, counting(shop.supplier().id(), shop.place().id(), LATER));
    }

    private Taxes counting(SupplierId supplier, LocationId place, Instant at) {
        return inUnit(() -> ports().taxBook().at(supplier, place, at));
    }

    private Map<TaxScope, Taxes> meeting(TaxScope scope, Instant at) {
        return inUnit(() -> ports().taxBook().meeting(scope, at));
    }

    private void put(TaxScope scope, Taxes taxes, Instant at) {
        doInUnit(() -> ports().taxBook().put(scope, taxes, at));
    }
}
