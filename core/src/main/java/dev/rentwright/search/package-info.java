/**
 * What is free at a place for a period, with its price, and the calendar of one rentable.
 *
 * <p>Owns the words <em>offer</em> and <em>calendar day</em>. Reads claims and rate cards as they are at the moment (AVL-13, AVL-20); an offer promises
 * nothing until it is quoted and held.
 *
 * <p>The calendar is no table of its own. Requirements REC-15 asks for a row per day, written with each claim; here a night's
 * status is derived from the claims when it is asked for, which tells the same story by construction: there is nothing that
 * could be written later, or not at all. A night is what stands in the way of booking it by itself, so that it is shown as
 * available exactly when a claim for it could be placed; a hold that has expired no longer shows, whether or not a timer has
 * run. Every transition of AVL-05 is a claim that is placed, turned or released.
 *
 * <p>Attic: looks at all floors below; nobody depends on it. Start at {@link dev.rentwright.search.SearchOffers}.
 */
@NullMarked
package dev.rentwright.search;

import org.jspecify.annotations.NullMarked;
