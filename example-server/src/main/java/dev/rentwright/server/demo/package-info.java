/**
 * One rental walked through the real API, for a person to read: {@code rentwright-server.jar demo}.
 *
 * <p>It starts a server of its own on a fresh database, with a clock that the walk can move on, and afterwards leaves nothing
 * behind. Start at {@link dev.rentwright.server.demo.RentalWalk}.
 */
@NullMarked
package dev.rentwright.server.demo;

import org.jspecify.annotations.NullMarked;
