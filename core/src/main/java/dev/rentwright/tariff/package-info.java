/**
 * What stands on the price list.
 *
 * <p>Owns the words <em>rate card</em>, <em>rate plan</em>, <em>tier</em>, <em>add-on</em>, <em>fee</em>,
 * <em>surcharge</em>, <em>tax</em>, <em>pricing rule</em>, <em>discount</em> and <em>coupon</em>.
 * A rate card belongs to a rentable or a category and may be partial; laid over its category's, field by field (REC-14), it
 * must make a whole {@link dev.rentwright.tariff.RatePlan}. Cards say what a price is made from and compute nothing: that is
 * the room {@code pricing}.
 *
 * <p>Where a card names no tax, whoever a {@link dev.rentwright.tariff.TaxPolicy} asks says which apply to the supplier at the
 * place where the rental begins.
 *
 * <p>Cards, rules, coupons and taxes have stores that forget nothing: each answers how it stood at an instant, so that an old price
 * can be told again. Rules and coupons belong to a supplier, taxes to one, to a place or to both; as with cards, whoever may
 * manage prices manages all of them until actors are bound to their supplier's.
 *
 * <p>Invariants: every price on a card has the card's currency; none is negative; a discounted price is at most its list
 * price.
 *
 * <p>Second floor: higher rooms may look in. Start at {@link dev.rentwright.tariff.RateCard}, then {@link
 * dev.rentwright.tariff.PricingRule}.
 */
@NullMarked
package dev.rentwright.tariff;

import org.jspecify.annotations.NullMarked;
