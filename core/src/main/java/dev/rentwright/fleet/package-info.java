/**
 * What staff do with the stock besides renting it: blocks, maintenance windows, transfers between places, and the view of
 * the whole fleet.
 *
 * <p>Owns the words <em>block</em>, <em>maintenance window</em> and <em>transfer</em>. Each keeps its rentable off the
 * market by a claim like everybody else (decision: claims are the only truth of availability), exactly as long as it lasts
 * and with no turnaround (domain A3). Bookings that are only planned in the way of a block are planned elsewhere. One that
 * was promised the rentable refuses it; forced, as after a breakdown, it is unassigned and planned elsewhere too, and the
 * block waits for those for whom there is no other (domain A7): who moves bookings is asked through {@link
 * dev.rentwright.fleet.MakeWay}. Blocks begin and end by themselves when their time has come (REC-07). A transfer that nobody
 * has started by the time at which it was to arrive is given up by itself: what has not come by then is no stock of the place
 * where it was to go (domain A9), and until then it may leave late.
 *
 * <p>It also knows how many vehicles a place has room for, with all that is to come and go: {@link
 * dev.rentwright.fleet.Parking} (LOC-04, domain A9); and keeps what is swapped in the middle of a rental until it is ready:
 * {@link dev.rentwright.fleet.Turnarounds} (domain A3).
 *
 * <p>Second floor: higher rooms may look in; it looks at the ground floor, at {@code catalogue} and {@code location}, and at
 * {@code availability}. Start at {@link dev.rentwright.fleet.BlockRentable}.
 */
@NullMarked
package dev.rentwright.fleet;

import org.jspecify.annotations.NullMarked;
