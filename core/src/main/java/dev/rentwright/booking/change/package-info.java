/**
 * What was agreed changes (REC-10, I1 to I9): first worked out as a {@code Proposal} that writes nothing and that a
 * preview shows, then carried out. Start at {@link dev.rentwright.booking.change.ModifyBooking}.
 */
@NullMarked
package dev.rentwright.booking.change;

import org.jspecify.annotations.NullMarked;
