/**
 * Takes a rentable in with its price in one step, as a small fleet writes both down (CAT-33), and a class of them with its
 * prices (CAT-03, CAT-23); none is left without the price that was said. What is said of the rentable goes to {@code catalogue}, what it costs to {@code tariff}.
 *
 * <p>Second floor: it looks at the first floor and at {@code tariff}. Start at {@link dev.rentwright.intake.AddCar}.
 */
@NullMarked
package dev.rentwright.intake;

import org.jspecify.annotations.NullMarked;
