package dev.rentwright.persistence.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.booking.BookingId;
import dev.rentwright.party.Customer;
import dev.rentwright.party.Supplier;
import dev.rentwright.testkit.fixture.Counter;
import dev.rentwright.testkit.fixture.PartyFixture;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What this store promises beyond the contracts. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MemoryPortsTest {

    private final MemoryPorts ports = new MemoryPorts();

    @Test
    void a_call_outside_a_unit_of_work_is_a_unit_of_its_own() {
        Supplier supplier = PartyFixture.aSupplier();

        ports.suppliers().add(supplier);

        assertEquals(Optional.of(supplier), ports.suppliers().byId(supplier.id()));
    }

    @Test
    void a_port_that_refuses_changes_nothing_and_spoils_nothing() {
        Supplier kept = PartyFixture.aSupplier();
        Customer first = PartyFixture.aCustomer();
        Customer known = PartyFixture.aKnownCustomer();
        ports.customers().add(first);

        ports.unitOfWork().run(() -> {
            ports.suppliers().add(kept);
            assertThrows(IllegalStateException.class, () -> ports.customers().add(first));
            assertThrows(
                    RuntimeException.class,
                    () -> ports.customers()
                            .add(new Customer(
                                    known.id(),
                                    first.number(),
                                    known.fullName(),
                                    known.email(),
                                    known.phone(),
                                    known.birthDate(),
                                    known.licence(),
                                    known.standing(),
                                    1)));
        });

        assertEquals(Optional.of(kept), ports.suppliers().byId(kept.id()));
        assertEquals(Optional.empty(), ports.customers().byId(known.id()));
    }

    @Test
    void a_lock_without_a_unit_of_work_would_hold_nothing_and_is_refused() {
        assertThrows(IllegalStateException.class, () -> ports.bookings().lock(new BookingId(Counter.id())));
    }

    @Test
    void ids_sort_in_the_order_in_which_they_were_made_also_when_the_clock_goes_back() {
        Instant start = Instant.parse("2026-06-01T08:00:00.123Z");
        List<Instant> readings = List.of(start.plusMillis(5), start, start, start.plusMillis(6));
        Iterator<Instant> clock = readings.iterator();
        TimeOrderedIds ids = new TimeOrderedIds(clock::next);

        List<UUID> made = Stream.generate(ids::next).limit(readings.size()).toList();

        assertEquals(
                made.stream().map(UUID::toString).sorted().toList(),
                made.stream().map(UUID::toString).toList());
        assertTrue(made.stream().allMatch(id -> id.version() == 7 && id.variant() == 2));
        assertEquals(start.plusMillis(5).toEpochMilli(), made.get(0).getMostSignificantBits() >>> 16);
        assertFalse(made.get(1).equals(made.get(2)));
    }

    @Test
    void numbers_count_up_per_series() {
        assertEquals("R-000001", ports.numbers().next("R"));
        assertEquals("R-000002", ports.numbers().next("R"));
        assertEquals("C-000001", ports.numbers().next("C"));
        assertThrows(IllegalArgumentException.class, () -> ports.numbers().next("A-VERY-LONG-SERIES"));
    }

    @Test
    void two_stores_share_nothing() {
        Supplier supplier = PartyFixture.aSupplier();
        ports.suppliers().add(supplier);

        assertEquals(Optional.empty(), new MemoryPorts().suppliers().byId(supplier.id()));
    }
}
