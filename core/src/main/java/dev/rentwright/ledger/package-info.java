/**
 * The books: every movement of money as an entry whose debits equal its credits.
 *
 * <p>Owns the words <em>entry</em>, <em>posting</em> and <em>account</em>. An entry is in one currency, sums to zero, never
 * changes, and stands once per (payable, event) (domain L12, IV-06). Postings follow whose sale it is: the owner's, for whom
 * the platform collects and holds (AGENT), or the platform's own (PRINCIPAL). What is held is shared out when it is released.
 *
 * <p>Second floor, beside {@code payment}, whose {@code PayableId} says what an entry is about. Start at {@link
 * dev.rentwright.ledger.Entry}.
 */
@NullMarked
package dev.rentwright.ledger;

import org.jspecify.annotations.NullMarked;
