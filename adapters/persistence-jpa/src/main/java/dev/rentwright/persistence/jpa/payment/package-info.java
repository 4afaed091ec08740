/**
 * Payments in {@code payments}, and what providers told us in {@code webhook_events}.
 *
 * <p>Owns the columns of both; what is paid for stands in {@code booking_id}. A provider's message is stored once per
 * (provider, event id) and applied in the order of arrival (DR-11). Start at {@link
 * dev.rentwright.persistence.jpa.payment.JpaPayments}.
 */
@NullMarked
package dev.rentwright.persistence.jpa.payment;

import org.jspecify.annotations.NullMarked;
