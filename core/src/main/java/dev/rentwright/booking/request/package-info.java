/**
 * A booking is made, approved and confirmed (T1, T2, T5). Start at {@link
 * dev.rentwright.booking.request.RequestBooking}.
 */
@NullMarked
package dev.rentwright.booking.request;

import org.jspecify.annotations.NullMarked;
