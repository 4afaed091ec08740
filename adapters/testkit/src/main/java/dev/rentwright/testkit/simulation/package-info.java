/**
 * A whole rental business in one thread: several customers, some of whom wait for what is taken or rent by the month, staff,
 * chauffeurs, a payment provider that answers late, twice or never, timers, and commands that fail before they commit, all drawn from one seed on a clock that only the simulation moves
 * (TC-08). After every step a model asks whether everything still holds; a run that fails tells its seed, and the same seed
 * fails the same way, step by step.
 *
 * <p>It runs over whatever stores it is handed, so that a host simulates on its own, and takes the host's rules as {@link
 * dev.rentwright.testkit.simulation.Law}s beside its own. Each step draws from a source of its own: leaving a step out
 * does not change the others, which is how a failing run is made short.
 *
 * <p>Start at {@link dev.rentwright.testkit.simulation.Simulation}.
 */
@NullMarked
package dev.rentwright.testkit.simulation;

import org.jspecify.annotations.NullMarked;
