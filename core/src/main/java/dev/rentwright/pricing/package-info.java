/**
 * From a rate plan and a request to price lines and their total.
 *
 * <p>Owns the words <em>price line</em>, <em>price breakdown</em>, <em>chargeable time</em>, <em>return charge</em>,
 * <em>price change</em>, <em>commission</em> and <em>rent invoice</em>. A price is a proof: {@code
 * amount = round(quantity x unitPrice)} for every line, the total is the sum of the lines, both are checked where they are
 * made (domain E1, E2), and every line says what it was made of ({@link dev.rentwright.pricing.Basis}).
 *
 * <p>A {@link dev.rentwright.pricing.PriceRequest} holds everything that a price depends on, so pricing is a function: no
 * store, no clock, the same request the same lines (PRC-01).
 *
 * <p>The time and its rules come first, as a rental; {@code ChargeLines} adds what stands after them, one small class for
 * each kind of line. A rental by the month is billed per period: shares and taxes are rounded on each bill, and everything
 * that is no period's rent stands on the first, which a discount may make less than nothing (domain P22).
 *
 * <p>Its parts: the words of this package know the first two, and the last looks back at all.
 *
 * <pre>
 *   exact         numbers that are not rounded before a line is
 *   rule          which pricing rules win
 *   later         what comes after the quote: returns, changes, invoices, commission
 * </pre>
 *
 * <p>The way of a price: a term becomes price units and RENTAL lines (TermBase, HireBase), rules that win change the units
 * (RuleIndex, Winners, RuleEffects), and what is charged beside the rental builds on both (ChargeLines). Who prices many
 * rentals keeps a {@link dev.rentwright.pricing.RateBook}, and who reads plan and rules anew each time, as a command does,
 * {@link dev.rentwright.pricing.RateBooks}; rules are arranged once per {@link dev.rentwright.pricing.rule.RuleBook}, however
 * many plans use it.
 *
 * <p>What is the same in many prices is made once: settings and taxes with the plan (ReadyPlan), lines by their counts
 * (ReadyLines), options by days (Basket), winners by category, place, length and date (KnownWinners, KnownDates), and what
 * they make of prices (RuleWeights), as soon as a date's neighbourhood is asked for again, and of what the dates themselves
 * cost (PricedDates), as soon as a plan asks often. A bill adds up while it collects lines (Bill).
 *
 * <p>Decided here: exact values stay whole numbers over a common denominator until a line is rounded (Ratio, DecimalSum), and
 * become fractions where they have no room. An hours-only rental is one unit, dated at the pickup. BookCars' packing counts
 * elapsed time, whatever the plan's clock. Of months C is the number of dates.
 *
 * <p>Second floor: higher rooms may look in. Start at {@link dev.rentwright.pricing.PriceRequest}, then {@link
 * dev.rentwright.pricing.PriceCalculator}.
 */
@NullMarked
package dev.rentwright.pricing;

import org.jspecify.annotations.NullMarked;
