/**
 * What was promised, for how long, and by whom it can be checked.
 *
 * <p>Owns the word <em>quote</em>: a price with all that it was made of, frozen until it expires (PRC-26, domain P23). A
 * quote promises the price and not the rentable: that takes a hold.
 *
 * <p>Second floor, above {@code pricing}. Start at {@link dev.rentwright.quote.QuotePrice}.
 */
@NullMarked
package dev.rentwright.quote;

import org.jspecify.annotations.NullMarked;
