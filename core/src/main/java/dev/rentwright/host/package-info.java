/**
 * What the host lends us: a transaction, an outbox, ids, numbers, and a memory for repeated requests.
 *
 * <p>Everything here is a port or a thing that travels through one. Core never opens a connection, reads a clock or
 * draws a random number by itself; a host brings {@link java.time.Clock} and these. Each command runs in exactly one
 * {@link dev.rentwright.host.UnitOfWork}: state, claims, postings, idempotency record and events commit together or not at
 * all (DR-01). What the host does for us without being asked, again and again, is {@link dev.rentwright.host.DueWork}.
 *
 * <p>Ground floor: every room may look in. Start at {@link dev.rentwright.host.UnitOfWork}.
 */
@NullMarked
package dev.rentwright.host;

import org.jspecify.annotations.NullMarked;
