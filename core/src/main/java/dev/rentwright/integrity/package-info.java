/**
 * Whether everything that is kept is true: the invariants of the reliability book, evaluated over the stores (DR-30).
 *
 * <p>Owns the words <em>invariant</em> and <em>violation</em>. The stores keep most of these laws by themselves, by
 * constraints and by the use cases; here they are asked whether they did, by statements that trust neither. A violation
 * names what it was found at and what was found; it is corrected by mirror entries and by people, never by editing (FM-33).
 *
 * <p>Each invariant is one question to the store, so that what one command wrote is seen whole or not at all, and the
 * check may run beside everything else. It writes nothing.
 *
 * <p>Attic: nobody depends on it; it looks at all floors below. Start at {@link dev.rentwright.integrity.CheckIntegrity}.
 */
@NullMarked
package dev.rentwright.integrity;

import org.jspecify.annotations.NullMarked;
