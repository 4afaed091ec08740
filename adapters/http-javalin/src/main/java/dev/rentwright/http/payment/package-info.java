/**
 * Payments over HTTP, and the doors for providers' messages.
 *
 * <p>Decided here: a payment intent needs an idempotency key, as it creates a payment; a message that is not believed is 401
 * without a reason; an empty provider name in the address stands for none. Start at {@link
 * dev.rentwright.http.payment.PaymentRoutes}.
 */
@NullMarked
package dev.rentwright.http.payment;

import org.jspecify.annotations.NullMarked;
