/**
 * What it costs, line by line, and what is charged when it comes back.
 *
 * <p>Owns the words <em>rate card</em>, <em>rate plan</em>, <em>tier</em>, <em>add-on</em>, <em>price line</em>,
 * <em>price breakdown</em> and <em>quote</em>. A rate card belongs to a rentable or a category and may be partial; laid over
 * its category's it must make a whole {@link dev.rentwright.pricing.RatePlan}. A price is a proof: {@code amount =
 * round(quantity x unitPrice)} for every line, the total is the sum of the lines, and both are checked where they are made
 * (domain E1, E2).
 *
 * <p>Decided here so far: hourly, daily, weekly, two-weekly and 30-day tiers with discounted twins, decomposed by {@code
 * CHEAPEST} (domain P3); options per booking and per day; a one-way fee of the plan; one tax. The other strategies, rules,
 * insurance, drivers, discounts, fees and surcharges are to come with the rest of domain section 2.
 *
 * <p>Second floor: higher rooms may look in; it looks at the ground and first floors, and at
 * {@code availability} beside it for what is free of a category. Start at {@link
 * dev.rentwright.pricing.PriceCalculator}, then {@link dev.rentwright.pricing.QuotePrice}.
 */
@NullMarked
package dev.rentwright.pricing;

import org.jspecify.annotations.NullMarked;
