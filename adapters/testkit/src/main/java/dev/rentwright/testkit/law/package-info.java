/**
 * What must hold of every price, as jqwik properties that a test class inherits with one line.
 *
 * <pre>{@code
 * class MyCardLawsTest implements CardLaws {
 *     public RateCard card() {
 *         return RateCard.daily("49", "EUR").with(RateTier.WEEKLY, "280");
 *     }
 * }
 * }</pre>
 *
 * <p>How often each is tried is jqwik's {@code jqwik.tries.default}. A request that the engine refuses is left out, so a
 * source whose requests are mostly refused fails instead of proving nothing. A law about months or nights says nothing of a
 * plan that has no price for them.
 *
 * <p>Start at {@link dev.rentwright.testkit.law.PricingLaws}, or at {@link dev.rentwright.testkit.law.CardLaws} for a card of
 * your own.
 */
@NullMarked
package dev.rentwright.testkit.law;

import org.jspecify.annotations.NullMarked;
