/**
 * Agreements, documents and suppliers' contracts in {@code rental_agreements}, {@code documents} and {@code
 * supplier_contracts}.
 *
 * <p>Plain SQL: they are read as a whole and written one by one. The database knows the law: a trigger refuses every change
 * of what both have signed (AGR-05). Start at {@link dev.rentwright.persistence.jpa.document.JpaAgreements}.
 */
@NullMarked
package dev.rentwright.persistence.jpa.document;

import org.jspecify.annotations.NullMarked;
