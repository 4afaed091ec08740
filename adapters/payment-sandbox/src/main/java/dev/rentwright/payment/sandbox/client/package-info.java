/**
 * How a server talks to the payment sandbox, and how carefully: whatever is not a clear answer is {@code Unknown}, never a
 * failure (IV-12, FM-08).
 *
 * <p>It owns the words answer (done, declined, unknown) and provider intent. Invariants: one call is one attempt, under
 * the key that the caller chose and keeps for the life of the step (DR-10); a deadline covers the whole exchange; no
 * secret is in a text. Start reading at {@link dev.rentwright.payment.sandbox.client.Answer}, then
 * {@link dev.rentwright.payment.sandbox.client.SandboxClient}.
 */
@NullMarked
package dev.rentwright.payment.sandbox.client;

import org.jspecify.annotations.NullMarked;
