/**
 * What comes due by itself: providers' news, steps to resume, timers, what stands ready for today. Start at {@link
 * dev.rentwright.booking.due.RunDueWork}.
 */
@NullMarked
package dev.rentwright.booking.due;

import org.jspecify.annotations.NullMarked;
