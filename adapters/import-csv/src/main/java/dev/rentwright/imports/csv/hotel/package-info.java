/**
 * Replays the bookings of a real hotel through the use cases, in the order and on the days in which they happened (MIG-03):
 * each row is quoted by its room type, booked and confirmed on the day on which it was made, cancelled, moved into, left or
 * missed on the day on which it was.
 *
 * <p>What the room decides: which rows make sense, in which order things happen on one day, how many rooms of each type there
 * are, and which room a guest gets when it is another type than was reserved. Whether any of it may happen is decided by the
 * engine, as for everybody else.
 *
 * <p>Words: a <em>stay</em> is a row that makes sense; a <em>step</em> is one thing that happens to it; the <em>peak</em> of a
 * room type is the largest number of its rooms that were taken for one night at one moment, counted over the file without
 * the engine.
 *
 * <p>The day: who leaves, who cancels, who books, who cancels what was booked today, who arrives, who never came, who leaves
 * again on the day of arrival. Whoever books for the same night books before the arrivals.
 *
 * <p>Invariants:
 *
 * <ul>
 *   <li>There are as many rooms of a type as its peak, and not one more: the replay needs neither a refusal nor an overlap.
 *   <li>A day's steps commit together. The stays are kept among the external references, so a replay that was interrupted is
 *       finished by running it again, and one that was finished changes nothing.
 *   <li>Each row read is dirty, refused by the engine, or a booking whose final state is the file's.
 *   <li>Where the engine's law and the file disagree, the row says so among the notes.
 * </ul>
 *
 * <p>Start at {@link dev.rentwright.imports.csv.hotel.HotelReplay}, then {@code Stay}, {@code Step}, {@code Peak} and {@code
 * FrontDesk}.
 */
@NullMarked
package dev.rentwright.imports.csv.hotel;

import org.jspecify.annotations.NullMarked;
