/**
 * Rate cards, prices and quotes over HTTP. Booking and search show prices in the shapes of this room. Start at {@link
 * dev.rentwright.http.pricing.PricingRoutes}.
 */
@NullMarked
package dev.rentwright.http.pricing;

import org.jspecify.annotations.NullMarked;
