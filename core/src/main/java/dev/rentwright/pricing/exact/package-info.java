/**
 * Arithmetic that stays exact until a line is rounded: whole numbers over a common denominator, and fractions where they
 * have no room. Knows nothing of prices.
 */
@NullMarked
package dev.rentwright.pricing.exact;

import org.jspecify.annotations.NullMarked;
