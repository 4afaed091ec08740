/**
 * From a rate plan and a request to price lines and their total.
 *
 * <p>Owns the words <em>price line</em>, <em>price breakdown</em> and <em>chargeable time</em>. A price is a proof: {@code
 * amount = round(quantity x unitPrice)} for every line, the total is the sum of the lines, both are checked where they are
 * made (domain E1, E2), and every line says what it was made of ({@link dev.rentwright.pricing.Basis}).
 *
 * <p>A {@link dev.rentwright.pricing.PriceRequest} holds everything that a price depends on, so pricing is a function: no
 * store, no clock, the same request the same lines (PRC-01).
 *
 * <p>Second floor: higher rooms may look in. Start at {@link dev.rentwright.pricing.PriceRequest}, then {@link
 * dev.rentwright.pricing.PriceCalculator}.
 */
@NullMarked
package dev.rentwright.pricing;

import org.jspecify.annotations.NullMarked;
