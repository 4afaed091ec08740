/**
 * Which pricing rules win (domain P9 to P11): rules arranged once in a {@link dev.rentwright.pricing.rule.RuleBook}, by
 * category, place and span, and found by the dates and numbers of a rental.
 */
@NullMarked
package dev.rentwright.pricing.rule;

import org.jspecify.annotations.NullMarked;
