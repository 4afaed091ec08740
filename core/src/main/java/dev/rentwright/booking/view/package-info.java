/**
 * Looking at bookings, with everything that is derived from their payments. Start at {@link
 * dev.rentwright.booking.view.ViewBooking}.
 */
@NullMarked
package dev.rentwright.booking.view;

import org.jspecify.annotations.NullMarked;
