/**
 * What staff do with the stock besides renting it: blocks, maintenance windows, transfers between places, and the view of
 * the whole fleet.
 *
 * <p>Owns the words <em>block</em>, <em>maintenance window</em> and <em>transfer</em>. Each keeps its rentable off the
 * market by a claim like everybody else (decision: claims are the only truth of availability), exactly as long as it lasts
 * and with no turnaround (domain A3). A block that a booking stands in the way of is refused, or, forced, waits until that
 * booking has been moved (domain A7): who moves bookings is asked through {@link dev.rentwright.fleet.MakeWay}.
 *
 * <p>Second floor: higher rooms may look in; it looks at the ground floor, at {@code catalogue} and {@code location}, and at
 * {@code availability}. Start at {@link dev.rentwright.fleet.BlockRentable}.
 */
@NullMarked
package dev.rentwright.fleet;

import org.jspecify.annotations.NullMarked;
