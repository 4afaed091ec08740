/**
 * The books: every movement of money as an entry whose debits equal its credits.
 *
 * <p>Owns the words <em>entry</em>, <em>posting</em> and <em>account</em>. An entry is in one currency, sums to zero, never
 * changes, and stands once per (payable, event) (domain L12, IV-06). Postings follow the AGENT model: the platform collects
 * for the owner. Commission, service fees, own-fleet postings and payouts come with the rooms that know them.
 *
 * <p>Second floor, beside {@code payment}, whose {@code PayableId} says what an entry is about. Start at {@link
 * dev.rentwright.ledger.Entry}.
 */
@NullMarked
package dev.rentwright.ledger;

import org.jspecify.annotations.NullMarked;
