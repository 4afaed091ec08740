package dev.rentwright.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rentwright.host.Page;
import dev.rentwright.party.Customer;
import dev.rentwright.party.CustomerId;
import dev.rentwright.testkit.fixture.Counter;
import dev.rentwright.testkit.fixture.PartyFixture;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@link dev.rentwright.party.Customers} promises. */
public abstract class CustomersContract extends StoreContract {

    @Test
    public void a_customer_is_kept_as_they_were_given() {
        List<Customer> customers = List.of(
                PartyFixture.aCustomer(),
                PartyFixture.aKnownCustomer(),
                PartyFixture.aCustomer().licensedBy(PartyFixture.aLicenceWithoutIssue()),
                PartyFixture.aCustomer().standing(new Customer.Standing.Inactive()),
                PartyFixture.aCustomer().standing(new Customer.Standing.Blacklisted("two unpaid \"extras\"")));

        customers.forEach(this::add);

        customers.forEach(
                customer -> assertKept(customer, () -> ports().customers().byId(customer.id())));
    }

    @Test
    public void nobody_is_found_under_an_unknown_id() {
        assertAbsent(() -> ports().customers().byId(new CustomerId(Counter.id())));
    }

    @Test
    public void a_saved_change_is_the_next_version() {
        Customer was = PartyFixture.aCustomer();
        add(was);
        Customer changed = PartyFixture.aKnownCustomer();
        Customer next = new Customer(
                was.id(),
                was.number(),
                changed.fullName(),
                changed.email(),
                changed.phone(),
                changed.birthDate(),
                changed.licence(),
                changed.company(),
                new Customer.Standing.Blacklisted("reason"),
                changed.risk(),
                was.version());

        save(next);

        assertKept(next.atVersion(2), () -> ports().customers().byId(was.id()));
    }

    @Test
    public void what_was_known_can_be_forgotten_again() {
        Customer known = PartyFixture.aKnownCustomer();
        add(known);
        Customer bare = PartyFixture.aCustomer();
        Customer forgotten = new Customer(
                known.id(),
                known.number(),
                bare.fullName(),
                bare.email(),
                bare.phone(),
                bare.birthDate(),
                bare.licence(),
                bare.company(),
                bare.standing(),
                bare.risk(),
                known.version());

        save(forgotten);

        assertKept(forgotten.atVersion(2), () -> ports().customers().byId(known.id()));
    }

    @Test
    public void a_change_made_from_an_old_version_is_stale_and_changes_nothing() {
        Customer read = PartyFixture.aCustomer();
        add(read);
        save(read);

        assertStale(() -> ports().customers().save(read.standing(new Customer.Standing.Inactive())));

        assertKept(read.atVersion(2), () -> ports().customers().byId(read.id()));
    }

    @Test
    public void a_second_customer_of_the_same_id_or_number_fails_and_the_first_stays() {
        Customer first = PartyFixture.aCustomer();
        add(first);
        Customer other = PartyFixture.aKnownCustomer();

        assertDefect(() -> ports().customers().add(copy(other, first.id(), other.number())));
        assertDefect(() -> ports().customers().add(copy(other, other.id(), first.number())));

        assertKept(first, () -> ports().customers().byId(first.id()));
        assertAbsent(() -> ports().customers().byId(other.id()));
    }

    @Test
    public void customers_are_listed_by_name_then_id_page_by_page() {
        Customer second = PartyFixture.aCustomerNamed("Bravo");
        Customer third = PartyFixture.aCustomerNamed("Bravo");
        Customer first = PartyFixture.aCustomerNamed("Alpha");
        List.of(third, second, first).forEach(this::add);
        Page.Request one = new Page.Request(1, 2);
        Page.Request two = new Page.Request(2, 2);

        assertEquals(
                new Page<>(List.of(first, second), one, 3),
                inUnit(() -> ports().customers().list(one)));
        assertEquals(
                new Page<>(List.of(third), two, 3),
                inUnit(() -> ports().customers().list(two)));
    }

    private static Customer copy(Customer customer, CustomerId id, String number) {
        return new Customer(
                id,
                number,
                customer.fullName(),
                customer.email(),
                customer.phone(),
                customer.birthDate(),
                customer.licence(),
                customer.company(),
                customer.standing(),
                customer.risk(),
                1);
    }

    private void add(Customer customer) {
        doInUnit(() -> ports().customers().add(customer));
    }

    private void save(Customer customer) {
        doInUnit(() -> ports().customers().save(customer));
    }
}
