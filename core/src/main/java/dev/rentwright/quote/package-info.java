/**
 * What was promised, for how long, and by whom it can be checked.
 *
 * <p>Owns the word <em>quote</em>: a price with all that it was made of, frozen until it expires (PRC-26, domain P23). A
 * quote promises the price and not the rentable: that takes a hold.
 *
 * <p>Of a supplier's rules a quote carries those that may matter to its price, for its end or an earlier one; for a later end
 * the rules are asked for as they stood when it was made. It is kept out of booking that a price changes silently: whoever
 * accepts an expired quote is refused with the old and the new total, and {@link dev.rentwright.quote.Requote} makes the fresh
 * quote. A use case of its own does, because a refused booking is undone with its unit of work, and would take a quote that
 * was made within along.
 *
 * <p>What may be promised is found out in one place for quotes, for search and for the past, so that search shows the totals
 * that quotes will have. A quote may be sealed ({@link dev.rentwright.quote.SealedQuotes}); whoever doubts a price has it
 * proven ({@link dev.rentwright.quote.VerifyQuote}).
 *
 * <p>Second floor, above {@code pricing}. Start at {@link dev.rentwright.quote.QuotePrice}.
 */
@NullMarked
package dev.rentwright.quote;

import org.jspecify.annotations.NullMarked;
