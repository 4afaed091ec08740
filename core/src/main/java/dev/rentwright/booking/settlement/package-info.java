/**
 * A rental is closed: completed, terminated early, or voided (T11 to T13). Start at {@link
 * dev.rentwright.booking.settlement.CompleteBooking}.
 */
@NullMarked
package dev.rentwright.booking.settlement;

import org.jspecify.annotations.NullMarked;
