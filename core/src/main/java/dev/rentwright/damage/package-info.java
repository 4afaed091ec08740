/**
 * What was damaged, what it costs, who pays, and the repair.
 *
 * <p>Owns the words <em>damage report</em>, <em>incident</em> and <em>claim file</em>. Whoever sees that something is damaged
 * reports it, at a handover or at any other time; it is assessed, approved, repaired and done, in this order (MNT-07, MNT-09).
 * A rental of which a report is not decided is not settled: the {@code booking} room asks through a port of its own.
 *
 * <p>What is damaged badly goes to the workshop at once, and a wreck out of service (MNT-08), unless it is with a customer: then
 * as soon as it is back. A repair keeps it there for its dates. Both are blocks of the {@code fleet}, so that nothing but
 * claims says what is free (AVL-17, MNT-10). What the customer pays is a charge of the booking, out of its deposit first
 * (MNT-11, domain L11); a report only remembers how much it was.
 *
 * <p>Attic: it sees the rental, nobody depends on it. Start at {@link dev.rentwright.damage.DamageReport}.
 */
@NullMarked
package dev.rentwright.damage;

import org.jspecify.annotations.NullMarked;
