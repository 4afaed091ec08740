/**
 * Whether a price is right, why it is what it is, and whether somebody changed it.
 *
 * <p>Owns the words <em>finding</em>, <em>explanation</em> and <em>seal</em>. A {@link dev.rentwright.proof.Verifier} makes
 * a price again by the rulebook alone, day by day and rule by rule, slowly and in fractions, and compares; it knows of
 * {@code pricing} what a request and a price are made of and none of what computes them, which the architecture test
 * holds it to. Two implementations that agree say more than one that is tested.
 *
 * <p>Where the rulebook leaves a convention open, it is settled as follows, and a price that settles it otherwise is found:
 *
 * <ul>
 *   <li>A zero line is one whose exact value is zero (domain E3); one that merely rounds to zero stays, as for rules (P6).
 *   <li>A price unit is exact: (sum of the tiers' exact values) / D, the price of a night, rent x days / of days.
 *   <li>{@code optionsUseGrace = false} adds a day to options, insurances and features, not to C (T6).
 *   <li>SINGLE_TIER charges D = C and H = 0, or D = 0 and all hours with the C that was counted (P3).
 *   <li>BOOKCARS dates its days by blocks of 24 hours, and takes block lengths from the plan (P2, P3).
 *   <li>Blocks stand by their length, longest first; of equal lengths the tier with the longer default first (W05).
 *   <li>Months are charged by the date: D = C = their days. Each period has its line and its invoice, though its rent be
 *       nothing; shares and taxes are rounded on each invoice (P22). On each is what rules made of its period, its share
 *       of the supplier's rate by what stands there, and of discounts by what of the rental group stands there, by largest
 *       remainder (P0); all else is on the first.
 *   <li>A city tax counts nights, of which a hire has D (P15).
 *   <li>A coupon comes after the discounts of its group (P13). Whoever is exempt has a line of 0.00.
 *   <li>Options stand as: features, extra beds, the add-ons of the card, prepaid fuel (P8). Of insurances the full cover
 *       comes first, then what it contains (P9, W25).
 * </ul>
 *
 * <p>Second floor, directly above {@code pricing}: higher rooms may look in. Start at {@link
 * dev.rentwright.proof.Verifier}.
 */
@NullMarked
package dev.rentwright.proof;

import org.jspecify.annotations.NullMarked;
