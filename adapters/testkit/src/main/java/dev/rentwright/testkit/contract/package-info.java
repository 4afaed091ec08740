/**
 * What every store of the engine's data must do, whatever it is made of: abstract tests, one per port, to be extended by
 * each adapter and by a host's own.
 *
 * <p>An adapter's test says where an empty store comes from and inherits the rest:
 *
 * <pre>{@code
 * class MemoryClaimsTest extends ClaimsContract {
 *     protected Ports emptyStore() {
 *         return new MemoryPorts();
 *     }
 * }
 * }</pre>
 *
 * <p>Everything is written and read inside units of work. A defect such as a second booking of one number must make the unit
 * of work fail, at the call or at its end, with whatever exception the store has for it. A lost version must make it fail
 * with {@code ConcurrentChange} or {@code StaleAggregate}. Round trips are identity, {@code equals} to the last field. What a
 * port's Javadoc leaves open, such as how names with accents sort, is left open here.
 *
 * <p>Names ending in {@code Laws} are property tests; the class that extends one is to be named {@code ...LawsTest}.
 *
 * <p>Start at {@link dev.rentwright.testkit.contract.StoreContract}, then {@link
 * dev.rentwright.testkit.contract.ClaimsContract} and {@link dev.rentwright.testkit.contract.UnitOfWorkContract}.
 */
@NullMarked
package dev.rentwright.testkit.contract;

import org.jspecify.annotations.NullMarked;
