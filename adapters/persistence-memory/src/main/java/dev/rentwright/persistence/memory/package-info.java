/**
 * Every store port of the engine on maps and one lock: for tests, demos and the first five minutes.
 *
 * <p>Decides how a transaction is done without a database. One lock belongs to one unit of work at a time, from its first
 * line to its last, so units run one after another: nobody ever sees half of another's work, and there are no deadlocks
 * and no lost races between units. The price is that writers, and readers with them, take turns. Inside a unit every
 * change leaves its reversal on an undo log; a unit that throws is undone from the end to the beginning.
 *
 * <p>A unit belongs to the thread that opened it. Work handed to another thread is not part of it, and waits for it.
 *
 * <p>Invariants: whatever a port's Javadoc promises, checked by the same contracts that the database adapter passes. A port
 * call outside a unit of work is a unit of its own. Nothing outlives the process.
 *
 * <p>Start at {@link dev.rentwright.persistence.memory.MemoryPorts}, then {@code MemoryUnitOfWork}, {@code Table} and
 * {@code MemoryClaims}.
 */
@NullMarked
package dev.rentwright.persistence.memory;

import org.jspecify.annotations.NullMarked;
