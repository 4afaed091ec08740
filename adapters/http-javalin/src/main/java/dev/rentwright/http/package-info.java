/**
 * The REST API of an engine.
 *
 * <p>Each operation is one {@link dev.rentwright.http.exchange.Endpoint} in the room that core has for it; routes, checks
 * and the OpenAPI document are made from that table. What comes in is turned into types of the trade at the door, what goes
 * out is a record of its own, and what is refused is a problem of {@link dev.rentwright.http.problem.Problem}.
 *
 * <p>Decided here: loopback is the default, because a request says itself who asks until there are accounts. Start at {@link
 * dev.rentwright.http.RentwrightHttp}.
 */
@NullMarked
package dev.rentwright.http;

import org.jspecify.annotations.NullMarked;
