/**
 * Who asks, and whether they may.
 *
 * <p>Owns the words <em>actor</em> and <em>permission</em>. Every command carries its {@link
 * dev.rentwright.identity.Actor} from the first day, and permission is asked in one place, the {@link
 * dev.rentwright.identity.AccessPolicy}, by the use case, before anything is loaded (AZ-04, AZ-06). Accounts, roles and
 * grants are not here yet: the policy that ships permits everything, and the example server listens on loopback only
 * because of it.
 *
 * <p>First floor, below {@code party}: it knows nobody, and every command knows it. Start at {@link
 * dev.rentwright.identity.Actor}.
 */
@NullMarked
package dev.rentwright.identity;

import org.jspecify.annotations.NullMarked;
