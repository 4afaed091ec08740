/**
 * What is free at a place for a period, with its price.
 *
 * <p>Owns the word <em>offer</em>. Reads claims and rate cards as they are at the moment (AVL-13, AVL-20); an offer promises
 * nothing until it is quoted and held.
 *
 * <p>Attic: looks at all floors below; nobody depends on it. Start at {@link dev.rentwright.search.SearchOffers}.
 */
@NullMarked
package dev.rentwright.search;

import org.jspecify.annotations.NullMarked;
