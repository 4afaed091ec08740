/**
 * jqwik generators of the trade, one class per word of it: amounts, periods and dates, rate cards and their sections, rules,
 * requests, price lines.
 *
 * <p>Values are valid by construction and lean towards where mistakes are: currencies of 0, 2 and 3 digits, periods around
 * clock changes and the ends of months in zones all over the world, prices of 0, discounts equal to the list price, add-ons
 * at their caps. They shrink to dull ones.
 *
 * <p>Start at {@link dev.rentwright.testkit.generator.RentalDomain}.
 */
@NullMarked
package dev.rentwright.testkit.generator;

import org.jspecify.annotations.NullMarked;
