package dev.rentwright.persistence.jpa.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariDataSource;
import dev.rentwright.host.ConcurrentChange;
import dev.rentwright.host.Page;
import dev.rentwright.host.StaleAggregate;
import dev.rentwright.host.StoreUnavailable;
import dev.rentwright.party.Customer;
import dev.rentwright.persistence.jpa.FreshStore;
import dev.rentwright.persistence.jpa.JpaPorts;
import dev.rentwright.testkit.fixture.PartyFixture;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TransactionsTest {

    @ParameterizedTest
    @ValueSource(strings = {"40001", "40P01", "55P03", "23P01", "23505"})
    void a_lost_race_is_run_again_until_it_is_won(String state) {
        JpaPorts ports = FreshStore.emptied();
        AtomicInteger attempts = new AtomicInteger();

        ports.unitOfWork().run(() -> {
            ports.suppliers().add(PartyFixture.aSupplier());
            if (attempts.incrementAndGet() < Patience.DEFAULT.attempts()) {
                throw failed(state);
            }
        });

        assertEquals(5, attempts.get());
        assertEquals(1, FreshStore.rows("select 1 from suppliers", row -> 1).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"23503", "23514", "22001"})
    void a_defect_is_not_run_again(String state) {
        JpaPorts ports = FreshStore.emptied();
        AtomicInteger attempts = new AtomicInteger();

        assertThrows(
                StatementFailed.class,
                () -> ports.unitOfWork().run(() -> {
                    attempts.incrementAndGet();
                    throw failed(state);
                }));

        assertEquals(1, attempts.get());
    }

    @Test
    void a_number_that_no_column_keeps_is_told_as_arithmetic_that_went_too_far() {
        JpaPorts ports = FreshStore.emptied();
        AtomicInteger attempts = new AtomicInteger();

        assertThrows(
                ArithmeticException.class,
                () -> ports.unitOfWork().run(() -> {
                    attempts.incrementAndGet();
                    throw failed("22003");
                }));

        assertEquals(1, attempts.get());
    }

    /** Behind too many others a statement is given up: nobody's defect, and not to be made worse by asking again at once. */
    @Test
    void a_statement_that_waited_too_long_is_told_as_a_store_that_cannot_be_had() {
        JpaPorts ports = FreshStore.emptied();
        AtomicInteger attempts = new AtomicInteger();

        assertThrows(
                StoreUnavailable.class,
                () -> ports.unitOfWork().run(() -> {
                    attempts.incrementAndGet();
                    throw failed("57014");
                }));

        assertEquals(1, attempts.get());
    }

    @Test
    void a_race_that_is_always_lost_is_given_up() {
        JpaPorts ports = FreshStore.emptied();

        ConcurrentChange given = assertThrows(
                ConcurrentChange.class,
                () -> ports.unitOfWork().run(() -> {
                    throw failed("40001");
                }));

        assertInstanceOf(StatementFailed.class, given.getCause());
    }

    @Test
    void two_who_lock_in_opposite_order_both_succeed() throws Exception {
        JpaPorts ports = FreshStore.emptied();
        Customer one = PartyFixture.aCustomer();
        Customer other = PartyFixture.aCustomer();
        ports.customers().add(one);
        ports.customers().add(other);
        CyclicBarrier bothHoldOne = new CyclicBarrier(2);
        AtomicInteger attempts = new AtomicInteger();

        CompletableFuture<Void> first =
                CompletableFuture.runAsync(() -> change(ports, one, other, bothHoldOne, attempts));
        CompletableFuture<Void> second =
                CompletableFuture.runAsync(() -> change(ports, other, one, bothHoldOne, attempts));
        CompletableFuture.allOf(first, second).get(60, TimeUnit.SECONDS);

        assertTrue(attempts.get() > 2, "expected a deadlock, got none");
        assertEquals(3, ports.customers().byId(one.id()).orElseThrow().version());
        assertEquals(3, ports.customers().byId(other.id()).orElseThrow().version());
    }

    private static void change(
            JpaPorts ports, Customer first, Customer second, CyclicBarrier barrier, AtomicInteger attempts) {
        AtomicInteger own = new AtomicInteger();
        ports.unitOfWork().run(() -> {
            attempts.incrementAndGet();
            age(ports, first);
            if (own.getAndIncrement() == 0) {
                await(barrier);
            }
            age(ports, second);
        });
    }

    private static void age(JpaPorts ports, Customer customer) {
        Customer was = ports.customers().byId(customer.id()).orElseThrow();
        ports.customers()
                .save(was.bornOn(
                        was.birthDate().orElse(LocalDate.of(1990, 1, 1)).plusDays(1)));
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(30, TimeUnit.SECONDS);
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Test
    void a_version_that_was_lost_between_reading_and_writing_is_stale() {
        JpaPorts ports = FreshStore.emptied();
        Customer customer = PartyFixture.aCustomer();
        ports.customers().add(customer);
        AtomicInteger attempts = new AtomicInteger();

        ports.unitOfWork().run(() -> {
            Customer read = ports.customers().byId(customer.id()).orElseThrow();
            if (attempts.incrementAndGet() == 1) {
                CompletableFuture.runAsync(() -> age(ports, customer)).join();
                StaleAggregate stale = assertThrows(
                        StaleAggregate.class, () -> ports.customers().save(read.bornOn(LocalDate.of(2000, 1, 1))));
                throw stale;
            }
            ports.customers().save(read.bornOn(LocalDate.of(2000, 1, 1)));
        });

        assertEquals(2, attempts.get());
        assertEquals(3, ports.customers().byId(customer.id()).orElseThrow().version());
    }

    @Test
    void saving_without_a_change_is_a_version_all_the_same() {
        JpaPorts ports = FreshStore.emptied();
        Customer customer = PartyFixture.aCustomer();
        ports.customers().add(customer);

        ports.customers().save(customer);
        ports.customers().save(customer.atVersion(2));

        assertEquals(3, ports.customers().byId(customer.id()).orElseThrow().version());
    }

    @Test
    void saving_twice_in_one_unit_of_work_is_two_versions() {
        JpaPorts ports = FreshStore.emptied();
        Customer customer = PartyFixture.aCustomer();
        ports.customers().add(customer);

        ports.unitOfWork().run(() -> {
            ports.customers().save(customer.bornOn(LocalDate.of(1990, 1, 1)));
            ports.customers().save(customer.atVersion(2).bornOn(LocalDate.of(1991, 1, 1)));
            assertEquals(3, ports.customers().byId(customer.id()).orElseThrow().version());
        });

        assertEquals(3, ports.customers().byId(customer.id()).orElseThrow().version());
    }

    @Test
    void work_that_stays_away_too_long_loses_its_connection() {
        try (HikariDataSource dataSource = FreshStore.migrated();
                JpaPorts ports = JpaPorts.on(
                        dataSource,
                        new Patience(Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofMillis(20), 1))) {
            assertThrows(
                    StoreUnavailable.class,
                    () -> ports.unitOfWork().run(() -> {
                        ports.suppliers().list(Page.Request.FIRST);
                        while (!FreshStore.rows(
                                        dataSource,
                                        "select 1 from pg_stat_activity where state = 'idle in transaction'"
                                                + " and datname = current_database()",
                                        row -> 1)
                                .isEmpty()) {
                            Thread.onSpinWait();
                        }
                        ports.suppliers().list(Page.Request.FIRST);
                    }));
        }
    }

    @Test
    void the_time_outs_are_set_for_the_transaction_only() {
        try (HikariDataSource dataSource = FreshStore.migrated();
                JpaPorts ports = JpaPorts.on(
                        dataSource,
                        new Patience(Duration.ofMillis(1234), Duration.ofMillis(2345), Duration.ofMillis(3456), 1))) {
            dataSource.setMaximumPoolSize(1);
            FreshStore.run(dataSource, """
                    create table seen (lock_timeout text, statement_timeout text);
                    create function see() returns trigger language plpgsql as $$ begin
                        insert into seen values (current_setting('lock_timeout'), current_setting('statement_timeout'));
                        return null; end $$;
                    create trigger see after insert on suppliers for each row execute function see();
                    """);

            ports.suppliers().add(PartyFixture.aSupplier());

            assertEquals(
                    List.of("1234ms 2345ms"),
                    FreshStore.rows(
                            dataSource,
                            "select lock_timeout || ' ' || statement_timeout from seen",
                            row -> row.getString(1)));
            assertEquals(List.of("0"), FreshStore.rows(dataSource, "show lock_timeout", row -> row.getString(1)));
        }
    }

    @Test
    void a_lock_that_is_held_too_long_is_a_lost_race() throws Exception {
        HikariDataSource dataSource = FreshStore.migrated();
        try (dataSource;
                JpaPorts ports = JpaPorts.on(
                        dataSource,
                        new Patience(Duration.ofMillis(50), Duration.ofSeconds(5), Duration.ofSeconds(5), 2));
                var holder = dataSource.getConnection();
                var statement = holder.createStatement()) {
            Customer customer = PartyFixture.aCustomer();
            ports.customers().add(customer);
            holder.setAutoCommit(false);
            statement.execute("select 1 from customers for update");

            assertThrows(ConcurrentChange.class, () -> ports.unitOfWork().run(() -> age(ports, customer)));

            holder.rollback();
        }
    }

    @Test
    void a_connection_that_breaks_is_a_store_that_is_not_there() {
        JpaPorts ports = FreshStore.emptied();

        assertThrows(
                StoreUnavailable.class,
                () -> ports.unitOfWork().run(() -> {
                    ports.suppliers().add(PartyFixture.aSupplier());
                    ports.suppliers().list(Page.Request.FIRST);
                    FreshStore.run(
                            FreshStore.shared(),
                            "select pg_terminate_backend(pid) from pg_stat_activity where state = 'idle in transaction'"
                                    + " and datname = current_database()");
                    ports.suppliers().list(Page.Request.FIRST);
                }));

        assertEquals(0, ports.suppliers().list(Page.Request.FIRST).total());
    }

    @Test
    void a_database_that_cannot_be_reached_is_a_store_that_is_not_there() {
        HikariDataSource dataSource = FreshStore.migrated();
        JpaPorts ports = JpaPorts.on(dataSource);
        ports.suppliers().add(PartyFixture.aSupplier());
        dataSource.close();

        assertThrows(StoreUnavailable.class, () -> ports.suppliers().add(PartyFixture.aSupplier()));
        ports.close();
    }

    private static StatementFailed failed(String state) {
        return new StatementFailed("select 1", new SQLException("on purpose", state));
    }
}
