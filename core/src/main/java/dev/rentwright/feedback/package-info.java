/**
 * What customers say of what they rented, and what becomes of it.
 *
 * <p>Owns the words <em>review</em> and <em>reputation</em>. Whoever rented something and settled it may say once, of that
 * booking, how it was: one to five stars and a text (CAT-39). Others see it once somebody has let it be seen.
 *
 * <p>A reputation is no field of a rentable that would have to follow (CAT-17): the mean of its published reviews and the number
 * of its settled rentals are asked of the reviews and the bookings themselves, so they cannot say anything else, and no review
 * makes a new version of a car that somebody is changing.
 *
 * <p>That the customer who asks is the one of the booking is known once there are accounts; until then it is asked that a
 * customer does, since nobody speaks for another (AZ-13).
 *
 * <p>Attic: it sees the rental, nobody depends on it. Start at {@link dev.rentwright.feedback.Review}.
 */
@NullMarked
package dev.rentwright.feedback;

import org.jspecify.annotations.NullMarked;
