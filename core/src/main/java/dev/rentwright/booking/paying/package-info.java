/**
 * Money comes in, at the desk or through a provider, and what it changes about a booking. Start at {@link
 * dev.rentwright.booking.paying.StartPayment}.
 *
 * <p>Money that comes for a booking that has ended goes back in full (BKG-44), but for what giving the booking up cost and was
 * not paid yet: by rule L5 that is a balance due, what is refunded is what was captured less the penalty, and it makes no
 * difference whether the money came before the cancellation or after it. A booking that timed out, or lost its period, costs
 * nothing, and so keeps nothing.
 */
@NullMarked
package dev.rentwright.booking.paying;

import org.jspecify.annotations.NullMarked;
