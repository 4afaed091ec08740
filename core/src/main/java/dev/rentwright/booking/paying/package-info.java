/**
 * Money comes in, at the desk or through a provider, and what it changes about a booking. Start at {@link
 * dev.rentwright.booking.paying.StartPayment}.
 */
@NullMarked
package dev.rentwright.booking.paying;

import org.jspecify.annotations.NullMarked;
