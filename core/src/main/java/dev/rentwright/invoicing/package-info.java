/**
 * What a customer is asked to pay: invoices with numbers, what of them is paid, what was taken back, and when one is overdue.
 *
 * <p>Owns the words <em>invoice</em>, <em>credit note</em> and <em>overdue</em>. An invoice never changes once it has left
 * DRAFT: what was wrong is corrected by a credit note, all of them together at most its total (domain L8). Its number, which
 * it gets as it leaves DRAFT, is the next of its supplier's year, without a gap (INV-03, IV-14). What is paid of it is told
 * by the books: money goes to the oldest first (PAY-23).
 *
 * <p>Second floor, beside {@code ledger}: each demand for money that is posted has its invoice, and each mirror its credit
 * note. The rental above says what is demanded. Start at {@link dev.rentwright.invoicing.Invoice}.
 */
@NullMarked
package dev.rentwright.invoicing;

import org.jspecify.annotations.NullMarked;
