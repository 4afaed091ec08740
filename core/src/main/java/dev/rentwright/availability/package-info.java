/**
 * Whether something is free, and the claims that make it not.
 *
 * <p>Owns the words <em>claim</em>, <em>hold</em>, <em>booked</em> and <em>block</em>. Claims are the truth of
 * availability (REC-15): hold, booking, block, move and assignment all go through {@link
 * dev.rentwright.availability.Claims}, and no two claims that block may overlap for one rentable. Periods are half-open, so
 * a departure and an arrival at the same moment do not meet (domain A1); the turnaround is inside the claim (A3). A hold no
 * longer blocks at the instant at which it expires (A6), whether or not a timer has run.
 *
 * <p>A claim stands on its rentable by agreement, or is only planned there for a booking of its category ({@link
 * dev.rentwright.availability.Footing}). What is planned has a rentable from the first moment, so the law that no two claims
 * overlap proves at every commit that there is a unit for every booking (IV-03); it makes way when somebody needs that very
 * unit, if there is another arrangement. Which one, is decided in {@code planning}, a pure part of this room.
 *
 * <p>What is agreed is promised where the rentable will be, and not only when it is free: a one-way rental, a transfer and where
 * it stands now tell ({@link dev.rentwright.availability.planning.Whereabouts}, domain A9).
 *
 * <p>Every store of claims obeys this law; in PostgreSQL an exclusion constraint is its proof.
 *
 * <p>Second floor: higher rooms may look in; it looks at the ground and first floors. Start at {@link
 * dev.rentwright.availability.Claims}.
 */
@NullMarked
package dev.rentwright.availability;

import org.jspecify.annotations.NullMarked;
