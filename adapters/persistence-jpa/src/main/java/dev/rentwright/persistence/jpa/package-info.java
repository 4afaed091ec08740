/**
 * Everything that the engine keeps, in PostgreSQL: Jakarta Persistence (EclipseLink) for rows and queries, plain SQL where
 * one call must do. Owns the schema.
 *
 * <pre>
 *   column        how a value becomes a column
 *   json          core's values as JSON, for snapshots
 *   host          transactions, and what core's host room asks for
 *   party, location, catalogue, pricing, availability, payment, ledger, document, booking, waitlist
 *                 the ports of core's rooms of the same name
 * </pre>
 *
 * <p>Entities are package-private, listed one by one in {@code persistence.xml}, and have no relations: keys are plain
 * columns, parts are joined by queries. So nothing is lazy and nothing needs weaving, which the lists of a fat jar and a
 * host's own agents would disturb. The shared cache is off (DR-06). What the database can prove it proves: overlaps, sums
 * of entries, states of enums, references (DR-07).
 *
 * <p>Rooms look at {@code column}, {@code json} and {@code host} only. Start at {@link
 * dev.rentwright.persistence.jpa.JpaPorts}.
 */
@NullMarked
package dev.rentwright.persistence.jpa;

import org.jspecify.annotations.NullMarked;
