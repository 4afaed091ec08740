/**
 * Invoices over HTTP, for reading: they are written by what happens to a booking, never by hand.
 *
 * <p>Decided here: an invoice shows its credit notes with it; an amount that is included in others is shown and not added.
 * Start at {@link dev.rentwright.http.invoicing.InvoiceRoutes}.
 */
@NullMarked
package dev.rentwright.http.invoicing;

import org.jspecify.annotations.NullMarked;
