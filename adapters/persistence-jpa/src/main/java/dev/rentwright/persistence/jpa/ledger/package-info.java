/**
 * The books, in {@code ledger_entries} and {@code ledger_postings}: appended to, never changed.
 *
 * <p>The database knows the law too: a deferred trigger adds up each entry when it commits, other triggers refuse updates,
 * deletes and truncation, and an entry stands once per (booking, kind, event) (IV-06, DR-07). Start at {@link
 * dev.rentwright.persistence.jpa.ledger.JpaLedger}.
 */
@NullMarked
package dev.rentwright.persistence.jpa.ledger;

import org.jspecify.annotations.NullMarked;
