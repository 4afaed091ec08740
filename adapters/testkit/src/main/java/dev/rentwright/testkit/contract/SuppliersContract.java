package dev.rentwright.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rentwright.host.Page;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.money.Percentage;
import dev.rentwright.party.Dealing;
import dev.rentwright.party.Supplier;
import dev.rentwright.testkit.fixture.Counter;
import dev.rentwright.testkit.fixture.PartyFixture;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@link dev.rentwright.party.Suppliers} promises. */
public abstract class SuppliersContract extends StoreContract {

    @Test
    public void a_supplier_is_kept_as_it_was_given() {
        Supplier active = PartyFixture.aSupplier();
        Supplier closed = new Supplier(
                new SupplierId(Counter.id()),
                "Größe & Söhne 北",
                false,
                Percentage.of("-12.3456"),
                Dealing.agent("12.3456"),
                1);

        add(active);
        add(closed);

        assertKept(active, () -> ports().suppliers().byId(active.id()));
        assertKept(closed, () -> ports().suppliers().byId(closed.id()));
    }

    @Test
    public void nobody_is_found_under_an_unknown_id() {
        assertAbsent(() -> ports().suppliers().byId(new SupplierId(Counter.id())));
    }

    @Test
    public void a_second_supplier_of_the_same_id_fails_and_the_first_stays() {
        Supplier first = PartyFixture.aSupplier();
        add(first);

        assertDefect(() -> ports().suppliers().add(new Supplier(first.id(), "Another", true, 1)));

        assertKept(first, () -> ports().suppliers().byId(first.id()));
    }

    @Test
    public void suppliers_are_listed_by_name_then_id_page_by_page() {
        Supplier second = PartyFixture.aSupplierNamed("Bravo");
        Supplier third = PartyFixture.aSupplierNamed("Bravo");
        Supplier first = PartyFixture.aSupplierNamed("Alpha");
        List.of(third, second, first).forEach(this::add);

        assertEquals(new Page<>(List.of(first, second), page(1), 3), list(page(1)));
        assertEquals(new Page<>(List.of(third), page(2), 3), list(page(2)));
        assertEquals(new Page<>(List.of(), page(3), 3), list(page(3)));
    }

    private void add(Supplier supplier) {
        doInUnit(() -> ports().suppliers().add(supplier));
    }

    private Page<Supplier> list(Page.Request request) {
        return inUnit(() -> ports().suppliers().list(request));
    }

    private static Page.Request page(int number) {
        return new Page.Request(number, 2);
    }
}
