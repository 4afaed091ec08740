/**
 * Rate cards, rules, coupons and quotes. A card, a rule, a price and the request that was priced are JSON documents, because
 * they are frozen and read as a whole (REC-01); what is asked for or added up (currency, total, period) has a column beside
 * them. What was put stays with the instant, under a number that no two writers can both take.
 *
 * <p>Start at {@link dev.rentwright.persistence.jpa.pricing.JpaQuotes}.
 */
@NullMarked
package dev.rentwright.persistence.jpa.pricing;

import org.jspecify.annotations.NullMarked;
