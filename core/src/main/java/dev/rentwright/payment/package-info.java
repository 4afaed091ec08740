/**
 * Money that moves: payments, refunds and the providers that carry them.
 *
 * <p>Owns the words <em>payment</em>, <em>refund</em>, <em>intent</em>, <em>hold</em> (a live authorization), <em>capture</em>,
 * <em>provider</em> and <em>provider event</em>. A payment moves along {@link dev.rentwright.payment.PaymentTransitions} (REC-16) and forward only; a FAILED
 * one stays FAILED, and money that arrives for it later is a payment of its own (FM-12). An outcome that is not known is
 * never shown as failed (IV-12). Providers are called outside any transaction, in three steps: the intent is committed, the
 * call is made under a key of our own, the result is committed (DR-10).
 *
 * <p>Money that is held is taken later, all of it or a part; what is not taken is given back, which is no refund. A hold ends
 * by itself when nobody takes it in time, so that only the provider can say whether it is there: an answer is believed, a
 * message has it looked at. Once a hold was decided about, less may be taken of it, and never more.
 *
 * <p>What is paid for is a {@link dev.rentwright.payment.PayableId}: this room does not know bookings.
 *
 * <p>Second floor: higher rooms may look in; it looks at the ground and first floors. Start at {@link
 * dev.rentwright.payment.Payment} and {@link dev.rentwright.payment.PaymentProvider}.
 */
@NullMarked
package dev.rentwright.payment;

import org.jspecify.annotations.NullMarked;
