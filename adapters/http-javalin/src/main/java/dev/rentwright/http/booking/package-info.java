/**
 * Bookings over HTTP.
 *
 * <p>Decided here: {@code /bookings} and {@code /reservations} are one collection, {@code checkin} is {@code check-in}
 * (REC-20); every command answers with the whole booking as it is then, so that a client need not ask again; {@code
 * If-Match} on a command is checked when it is sent. Start at {@link dev.rentwright.http.booking.BookingRoutes}.
 */
@NullMarked
package dev.rentwright.http.booking;

import org.jspecify.annotations.NullMarked;
