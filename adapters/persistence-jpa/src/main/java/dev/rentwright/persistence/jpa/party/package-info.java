/**
 * Suppliers and customers in {@code suppliers} and {@code customers}.
 *
 * <p>Owns the columns of both; a licence is on file as a whole or not at all, which the table checks too. Start at {@link
 * dev.rentwright.persistence.jpa.party.JpaCustomers}.
 */
@NullMarked
package dev.rentwright.persistence.jpa.party;

import org.jspecify.annotations.NullMarked;
