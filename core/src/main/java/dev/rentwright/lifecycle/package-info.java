/**
 * What every state machine and every decision is made of.
 *
 * <p>Owns the words <em>refusal</em>, <em>outcome</em>, <em>guard</em> and <em>transition table</em>. A machine is one
 * constant table of rows; nobody else compares states. A refusal is a value with a code of domain section 8 and typed
 * facts, never only a sentence; an outcome is granted or refused, and says all the reasons, not the first.
 *
 * <p>Ground floor: every room may look in, it looks at nobody. Start at {@link dev.rentwright.lifecycle.TransitionTable}.
 *
 * <p>Why one generic {@link dev.rentwright.lifecycle.Outcome} and not one sealed type per use case: all of them came out
 * as the same two records, and a host that folds one has learned all.
 */
@NullMarked
package dev.rentwright.lifecycle;

import org.jspecify.annotations.NullMarked;
