package dev.rentwright.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rentwright.host.Page;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.money.Percentage;
import dev.rentwright.party.Dealing;
import dev.rentwright.party.PaymentPlan;
import dev.rentwright.party.PaymentTerms;
import dev.rentwright.party.Supplier;
import dev.rentwright.testkit.fixture.Counter;
import dev.rentwright.testkit.fixture.PartyFixture;
import dev.rentwright.testkit.fixture.Times;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What {@link dev.rentwright.party.Suppliers} promises. */
public abstract class SuppliersContract extends StoreContract {

    private static final Instant LATER = Times.NOW.plusSeconds(60);

    @Test
    public void a_supplier_is_kept_as_it_was_given() {
        Supplier active = PartyFixture.aSupplier();
        Supplier closed = new Supplier(
                new SupplierId(Counter.id()),
                "Größe & Söhne 北",
                false,
                Percentage.of("-12.3456"),
                Dealing.agent("12.3456"),
                Optional.of(PaymentTerms.share("12.5").restBefore(9)),
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
    public void a_page_however_far_behind_the_last_is_empty_and_tells_how_many_there_are() {
        add(PartyFixture.aSupplier());
        Page.Request behind = new Page.Request(Integer.MAX_VALUE, 100);

        Page<Supplier> far = inUnit(() -> ports().suppliers().list(behind));

        assertEquals(List.of(), far.items());
        assertEquals(inUnit(() -> ports().suppliers().list(Page.Request.FIRST)).total(), far.total());
    }

    @Test
    public void a_second_supplier_of_the_same_id_fails_and_the_first_stays() {
        Supplier first = PartyFixture.aSupplier();
        add(first);

        assertDefect(() -> ports().suppliers().add(new Supplier(first.id(), "Another", true, 1)));

        assertKept(first, () -> ports().suppliers().byId(first.id()));
    }

    @Test
    public void a_rate_counts_from_the_instant_at_which_it_was_given_until_the_next_one() {
        SupplierId id = new SupplierId(Counter.id());
        Supplier first = new Supplier(id, "Rates", true, Percentage.of("5"), Dealing.FREE, Optional.empty(), 1);
        add(first);
        Supplier other = PartyFixture.aSupplier();
        add(other);

        change(first, "-12.3456", Times.NOW);
        change(first.atVersion(2), "7", LATER);
        change(first.atVersion(3), "0", LATER);
        assertDefect(() -> {
            ports().suppliers().save(rated(first.atVersion(4), "9"), LATER);
            throw new IllegalStateException("undone");
        });

        assertKept(rated(first.atVersion(4), "0"), () -> ports().suppliers().byId(id));
        assertKept(Percentage.of("5"), () -> ports().suppliers().priceChangeRate(id, Times.NOW.minusMillis(1)));
        assertKept(Percentage.of("-12.3456"), () -> ports().suppliers().priceChangeRate(id, Times.NOW));
        assertKept(Percentage.of("-12.3456"), () -> ports().suppliers().priceChangeRate(id, LATER.minusMillis(1)));
        assertKept(Percentage.of("0"), () -> ports().suppliers().priceChangeRate(id, LATER));
        assertKept(Percentage.of("0"), () -> ports().suppliers().priceChangeRate(other.id(), Times.NOW));
        SupplierId nobody = new SupplierId(Counter.id());
        assertAbsent(() -> ports().suppliers().priceChangeRate(nobody, LATER));
    }

    private void change(Supplier supplier, String rate, Instant at) {
        doInUnit(() -> ports().suppliers().save(rated(supplier, rate), at));
    }

    private static Supplier rated(Supplier supplier, String rate) {
        return new Supplier(
                supplier.id(),
                supplier.name(),
                supplier.active(),
                Percentage.of(rate),
                supplier.dealing(),
                supplier.payment(),
                supplier.version());
    }

    @Test
    public void a_change_is_the_next_version_and_only_the_first_of_two_is_kept() {
        Supplier taken = PartyFixture.aSupplier();
        add(taken);
        Supplier paid = new Supplier(
                taken.id(),
                "Südwind",
                taken.active(),
                Percentage.of("2"),
                Dealing.OWN_FLEET,
                Optional.of(PaymentTerms.of(PaymentPlan.FIRST_PERIOD_AND_DEPOSIT)),
                taken.version());

        doInUnit(() -> ports().suppliers().save(paid, LATER));

        assertKept(paid.atVersion(2), () -> ports().suppliers().byId(taken.id()));
        assertStale(() -> ports().suppliers().save(taken, LATER));
        assertKept(paid.atVersion(2), () -> ports().suppliers().byId(taken.id()));
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
