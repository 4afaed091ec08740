/**
 * Invoices in PostgreSQL. The numbers of a supplier's series are drawn from one row of theirs, whose lock is held until the
 * transaction ends: that is what it costs to have no gaps (IV-14).
 */
@NullMarked
package dev.rentwright.persistence.jpa.invoicing;

import org.jspecify.annotations.NullMarked;
