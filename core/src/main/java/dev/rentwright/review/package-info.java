/**
 * What a pricing author asks before a card goes out: does it break a law, and what would it have earned?
 *
 * <p>Owns the words <em>complaint</em>, <em>counter-example</em>, <em>candidate</em> and <em>shadow pricing</em>. {@link dev.rentwright.review.CardCheck} looks for the
 * smallest rental where a card breaks a law that customers hold us to: a longer rental never costs less, seasons have no
 * gaps, every rule can win somewhere, and no price depends on how rules are named. It tries rentals and prices them; it
 * proves nothing about rentals that it did not try, and says which it tried. {@link dev.rentwright.review.ShadowPricing}
 * prices bookings of the past by a candidate, before a customer sees it. Both read and write nothing.
 *
 * <p>Attic: nobody depends on it. Start at {@link dev.rentwright.review.CardCheck}, then {@link
 * dev.rentwright.review.ShadowPricing}.
 */
@NullMarked
package dev.rentwright.review;

import org.jspecify.annotations.NullMarked;
