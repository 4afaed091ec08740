package dev.rentwright.persistence.jpa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.rentwright.availability.Claim;
import dev.rentwright.host.ConcurrentChange;
import dev.rentwright.host.Page;
import dev.rentwright.host.StaleAggregate;
import dev.rentwright.party.Customer;
import dev.rentwright.party.Supplier;
import dev.rentwright.testkit.fixture.ClaimFixture;
import dev.rentwright.testkit.fixture.PartyFixture;
import dev.rentwright.testkit.fixture.Shop;
import dev.rentwright.testkit.fixture.Times;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A host's rows and ours, together or not at all. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HostTransactionTest {

    private final DataSource dataSource = FreshStore.shared();
    private final JpaPorts ports = FreshStore.emptied();

    @BeforeEach
    void ownTable() {
        FreshStore.run(dataSource, "create table hosts_own (id integer primary key)");
    }

    @AfterEach
    void removeIt() {
        FreshStore.run(dataSource, "drop table hosts_own");
    }

    @Test
    void our_rows_commit_with_the_hosts_transaction() throws SQLException {
        Supplier supplier = PartyFixture.aSupplier();

        try (Connection hosts = dataSource.getConnection()) {
            hosts.setAutoCommit(false);
            insert(hosts);
            ports.joining(hosts, () -> {
                ports.unitOfWork().run(() -> ports.suppliers().add(supplier));
                return ports.suppliers().list(Page.Request.FIRST);
            });
            assertEquals(Optional.empty(), ports.suppliers().byId(supplier.id()));

            hosts.commit();
        }

        assertEquals(Optional.of(supplier), ports.suppliers().byId(supplier.id()));
        assertEquals(1, hostsRows());
    }

    @Test
    void our_rows_go_when_the_host_rolls_back() throws SQLException {
        Shop shop = Shop.openIn(ports);
        Claim claim = ClaimFixture.aBookedClaim(shop.car().id(), Times.THREE_DAYS.start(), Times.THREE_DAYS.end());
        Customer customer = shop.customer();

        try (Connection hosts = dataSource.getConnection()) {
            hosts.setAutoCommit(false);
            insert(hosts);
            ports.joining(hosts, () -> {
                ports.customers().save(customer);
                return ports.claims().place(claim, Times.NOW);
            });
            hosts.rollback();
        }

        assertEquals(0, hostsRows());
        assertEquals(Optional.of(customer), ports.customers().byId(customer.id()));
        assertEquals(Optional.empty(), ports.claims().of(claim.reference()));
    }

    @Test
    void a_lost_race_is_told_to_the_host_at_once() throws SQLException {
        Customer customer = PartyFixture.aCustomer();
        ports.customers().add(customer);
        ports.customers().save(customer);

        try (Connection hosts = dataSource.getConnection()) {
            hosts.setAutoCommit(false);
            assertThrows(
                    StaleAggregate.class,
                    () -> ports.joining(hosts, () -> {
                        ports.unitOfWork().run(() -> ports.customers().save(customer));
                        return true;
                    }));
            hosts.rollback();
        }
        assertThrows(
                ConcurrentChange.class,
                () -> ports.unitOfWork().run(() -> ports.customers().save(customer)));
    }

    @Test
    void a_hosts_statements_take_part_in_our_unit_of_work() {
        Supplier supplier = PartyFixture.aSupplier();

        ports.unitOfWork().run(() -> {
            ports.suppliers().add(supplier);
            assertEquals(List.of(1), List.of(ports.sql(HostTransactionTest::insert)));
        });
        assertEquals(1, hostsRows());
        assertThrows(
                IllegalStateException.class,
                () -> ports.unitOfWork().run(() -> {
                    ports.sql(connection -> run(connection, "delete from hosts_own"));
                    throw new IllegalStateException("on purpose");
                }));

        assertEquals(1, hostsRows());
    }

    private static int insert(Connection connection) {
        return run(connection, "insert into hosts_own values (1)");
    }

    private static int run(Connection connection, String sql) {
        try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private int hostsRows() {
        return FreshStore.rows(dataSource, "select id from hosts_own", row -> row.getInt(1))
                .size();
    }
}
