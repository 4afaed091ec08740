/**
 * Rate cards, rules, coupons, prices and quotes over HTTP. Booking and search show prices in the shapes of this room. Start
 * at {@link dev.rentwright.http.pricing.QuoteRoutes}.
 *
 * <p>The bodies of cards, rules and coupons are also what pricing authors write into files: {@link
 * dev.rentwright.http.exchange.Bodies} reads one without a server, and {@link
 * dev.rentwright.http.pricing.RateCardBody#card()}, {@link dev.rentwright.http.pricing.RuleBody#rule()} and {@link
 * dev.rentwright.http.pricing.CouponBody#coupon()} make of it what the engine takes. A card is flat, its members are named as
 * an author would look for them, and each price has the card's currency. A {@link
 * dev.rentwright.http.pricing.PreviewBody} holds a card, rules and one rental to price by them. Rate cards are put on
 * vehicles and their categories; rooms and homes have no routes of their own, and are quoted by their ids.
 */
@NullMarked
package dev.rentwright.http.pricing;

import org.jspecify.annotations.NullMarked;
