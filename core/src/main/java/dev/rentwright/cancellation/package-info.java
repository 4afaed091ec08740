/**
 * What it costs not to come: policies, their windows, and the penalty and refund that follow.
 *
 * <p>Owns the words <em>cancellation policy</em>, <em>penalty window</em> and <em>penalty</em>. The rules are domain L5's: a
 * window is taken while its cutoff has not passed, the exact instant included; days are calendar days at the start's local
 * time, hours are elapsed; the deposit is never part of the base; a cancellation for any cause but the customer's costs
 * nothing.
 *
 * <p>Rules stand per mode of rental; a booking keeps those that it was made under. For months they also say how such a
 * rental is left (domain L7).
 *
 * <p>A policy stands on a supplier or on one rentable; whoever has none has the usual one of its kind of rental. One whose
 * penalties would fall as the start comes nearer cannot be made.
 *
 * <p>Second floor: higher rooms may look in; it looks at {@code money}, at modes and at kinds of price line. Start at {@link
 * dev.rentwright.cancellation.CancellationPolicy}.
 */
@NullMarked
package dev.rentwright.cancellation;

import org.jspecify.annotations.NullMarked;
