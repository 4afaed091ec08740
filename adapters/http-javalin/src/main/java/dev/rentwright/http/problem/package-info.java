/**
 * What is answered when something is not done.
 *
 * <p>Owns the word <em>problem</em>: a document of RFC 9457 with a stable {@code code} of domain section 8, a sentence for
 * people and facts for machines. {@link dev.rentwright.http.problem.Problem} is that list; a test shows the JSON of each.
 * No answer holds a stack trace, a statement or the name of a class. Start at {@link dev.rentwright.http.problem.Problem}.
 */
@NullMarked
package dev.rentwright.http.problem;

import org.jspecify.annotations.NullMarked;
