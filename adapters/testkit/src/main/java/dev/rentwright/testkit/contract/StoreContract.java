package dev.rentwright.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.Ports;
import dev.rentwright.host.ConcurrentChange;
import dev.rentwright.host.StaleAggregate;
import dev.rentwright.testkit.fixture.Shop;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;

/** What all contracts share: a store of their own, and words for what happens in it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
public abstract class StoreContract {

    private Optional<Ports> opened = Optional.empty();

    /** The ports of a store with nothing in it; asked for once per test. Ids and numbers may go on where they were. */
    protected abstract Ports emptyStore();

    /** The store of this test. */
    protected final synchronized Ports ports() {
        Ports ports = opened.orElseGet(this::emptyStore);
        opened = Optional.of(ports);
        return ports;
    }

    /** A small car hire in the store of this test. */
    protected final Shop openShop() {
        return Shop.openIn(ports());
    }

    /** What a unit of work answers. */
    protected final <T> T inUnit(Supplier<T> work) {
        return ports().unitOfWork().run(work);
    }

    /** Work in a unit of its own. */
    protected final void doInUnit(Runnable work) {
        ports().unitOfWork().run(work);
    }

    /** The unit of work fails, and nothing of it stays. */
    protected final void assertDefect(Runnable work) {
        assertThrows(RuntimeException.class, () -> doInUnit(work));
    }

    /** The unit of work fails because somebody else was first. */
    protected final void assertStale(Runnable work) {
        assertLost(assertThrows(RuntimeException.class, () -> doInUnit(work)));
    }

    /** It says that somebody else was first. */
    protected static void assertLost(Throwable failure) {
        assertTrue(
                failure instanceof ConcurrentChange || failure instanceof StaleAggregate,
                () -> "expected ConcurrentChange or StaleAggregate, got " + failure);
    }

    /** What is kept is what was given, to the last field. */
    protected final <T> void assertKept(T given, Supplier<Optional<T>> read) {
        assertEquals(Optional.of(given), inUnit(read));
    }

    /** There is nothing. */
    protected final <T> void assertAbsent(Supplier<Optional<T>> read) {
        assertEquals(Optional.empty(), inUnit(read));
    }
}
