/**
 * From a request to an answer, the same way for every operation.
 *
 * <p>Owns the words <em>endpoint</em>, <em>call</em> and <em>answer</em>. An {@link dev.rentwright.http.exchange.Endpoint}
 * says what an operation takes and answers; routes, checks and the OpenAPI document come from it. A {@link
 * dev.rentwright.http.exchange.Call} has been checked when a handler sees it: known query parameters only, a body of the
 * right type, an actor. An {@link dev.rentwright.http.exchange.Answer} is complete before a byte is written.
 *
 * <p>Decided here: an idempotency record commits with the effect it remembers, and a refusal is undone before it is
 * remembered (DR-09); entity tags name the version and, where a representation shows things of other versions, what is
 * shown. Start at {@link dev.rentwright.http.exchange.Exchange}.
 */
@NullMarked
package dev.rentwright.http.exchange;

import org.jspecify.annotations.NullMarked;
