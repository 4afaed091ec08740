/**
 * A payment provider that does as it is told: a real HTTP server on the loopback interface which keeps intents, moves
 * pretend money between them and sends signed webhooks, in the way that a test card or the last digits of an amount ask
 * for.
 *
 * <p>It decides what an outside provider would decide: whether a card is good, what is held, captured and returned, and
 * when the news of it arrives. It owns the words intent, confirm, capture, cancel, refund, movement (a row of the
 * provider's own book), notice (a webhook to be delivered) and behaviour.
 *
 * <p>Invariants: held + captured &le; amount; 0 &le; refunded &le; captured; the book adds up to the intents; one
 * idempotency key has one effect; one line of the journal is one whole operation, so that a process that is killed
 * forgets nothing it has answered. Of a card only brand and last four digits are kept (PAY-06), and numbers that are not
 * test cards are refused.
 *
 * <p>Start reading at {@link dev.rentwright.payment.sandbox.Behaviour}, then {@code Intent} (what may happen to money),
 * {@code Desk} (one operation from request to journal) and {@code Courier} (webhooks).
 *
 * <p>Decided here: a reference may occur on several intents, as at real providers, so that a caller who asks twice under
 * two keys is seen paying twice; a declined capture gives the hold back, so that a payment shown as failed never leaves
 * money held; an operation that was refused as a request (400, 404, 409, 422) is not remembered under its key, because it
 * had no effect.
 */
@NullMarked
package dev.rentwright.payment.sandbox;

import org.jspecify.annotations.NullMarked;
