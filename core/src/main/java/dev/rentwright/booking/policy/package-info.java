/**
 * How a supplier runs its bookings, per kind of rentable and mode (REC-10): what is asked before one is promised, how long a
 * hold lasts, which papers and payments are needed, which changes the customer may make alone. Start at {@link
 * dev.rentwright.booking.policy.BookingPolicy}.
 */
@NullMarked
package dev.rentwright.booking.policy;

import org.jspecify.annotations.NullMarked;
