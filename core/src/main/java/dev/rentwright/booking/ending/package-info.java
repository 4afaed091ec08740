/**
 * A booking ends before anything was handed over: declined, cancelled, not shown up for (T3, T4, T6, T8, T9). Start at
 * {@link dev.rentwright.booking.ending.CancelBooking}.
 */
@NullMarked
package dev.rentwright.booking.ending;

import org.jspecify.annotations.NullMarked;
