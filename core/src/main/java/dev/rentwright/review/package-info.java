/**
 * Prices tried out, on rentals that were sold already.
 *
 * <p>Owns the words <em>candidate</em> and <em>shadow pricing</em>: what bookings would have brought at other prices, before a
 * customer sees them. Reads bookings and writes nothing.
 *
 * <p>Attic: looks at all floors below; nobody depends on it. Start at {@link dev.rentwright.review.ShadowPricing}.
 */
@NullMarked
package dev.rentwright.review;

import org.jspecify.annotations.NullMarked;
