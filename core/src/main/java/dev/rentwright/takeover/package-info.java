/**
 * Bookings that another system made, taken over as ours (BKG-29, REC-10).
 *
 * <p>Owns the words <em>source record</em> and <em>taking over</em>. What a record's status becomes is told by the tables of
 * {@link dev.rentwright.vocabulary}; here it is lived through: the booking is quoted at the price that the record tells,
 * requested, paid, accepted, handed out, taken back, settled or given up by the use cases that everybody goes through, on a
 * clock that stands where the record is, in one unit of work. So every state, claim, posting and event of it is one that the
 * engine itself would have written, and a record that cannot be so is refused with the reason of the step that failed and a
 * pointer to what of the record it is about.
 *
 * <p>Not asked again is what was settled where the record comes from: papers and money that a confirmation takes, and what we
 * ask of stays that we sell. Never waived are periods and claims: what still takes its rentable, or took it, overlaps nobody.
 * What ended before it began takes nothing, and its rentable need not be free any more. Of what is over only the booking
 * changes; the rentable stays what it is doing now.
 *
 * <p>Attic: it looks at bookings, quotes, parties and words, and only the doors look at it. Start at {@link
 * dev.rentwright.takeover.TakeOverBooking}.
 */
@NullMarked
package dev.rentwright.takeover;

import org.jspecify.annotations.NullMarked;
