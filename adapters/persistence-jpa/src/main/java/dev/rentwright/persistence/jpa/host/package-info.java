/**
 * Transactions, and what core's {@code host} room asks for: unit of work, outbox, ids, numbers, memory for repeats,
 * references to other systems.
 *
 * <p>Owns the <em>transaction</em>: one connection and one EntityManager per thread and outermost unit of work, READ
 * COMMITTED, with its own lock and statement time-outs (DR-02, DR-04). Entities and plain SQL share it and see each other:
 * new rows, and statements that answer nothing, wait and travel with the next that has to be answered, or with the commit,
 * in one message; several questions may be asked before the first answer is read. A transaction that lost a race is run
 * again as a whole; nothing inside is ever committed halfway (DR-01).
 *
 * <p>A store that cannot be reached is a {@link dev.rentwright.host.StoreUnavailable}, and every other
 * room of this adapter stands on {@link dev.rentwright.persistence.jpa.host.Transactions}. Start there.
 */
@NullMarked
package dev.rentwright.persistence.jpa.host;

import org.jspecify.annotations.NullMarked;
