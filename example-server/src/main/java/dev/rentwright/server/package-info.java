/**
 * A complete rental server: wiring, configuration and pages. If it contains a rule, the rule is misplaced.
 *
 * <p>Start at {@link dev.rentwright.server.Main}; {@link dev.rentwright.server.RentalServer} is where the parts meet.
 */
@NullMarked
package dev.rentwright.server;

import org.jspecify.annotations.NullMarked;
