/**
 * Things change hands: check-in, check-out, walk-ins, and what a return costs (T7, T10, C3, C4). Start at {@link
 * dev.rentwright.booking.counter.CheckIn}.
 */
@NullMarked
package dev.rentwright.booking.counter;

import org.jspecify.annotations.NullMarked;
