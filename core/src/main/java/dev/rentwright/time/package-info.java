/**
 * Time: how long a rental is, which instant a local time means, and when periods meet.
 *
 * <p>Words owned here: {@link dev.rentwright.time.RentalPeriod} (two instants and the location's zone),
 * {@link dev.rentwright.time.DateRange} (nights, seasons), {@link dev.rentwright.time.LocalTimes} (local time to
 * instant), {@link dev.rentwright.time.RentalClock} and {@link dev.rentwright.time.RentalLength} (rental days),
 * {@link dev.rentwright.time.BillingCycle} and {@link dev.rentwright.time.BillingPeriod} (rent by the month),
 * {@link dev.rentwright.time.FullYears} (age), {@link dev.rentwright.time.Zones}.
 *
 * <p>Invariants (domain T1-T4, T8-T10):
 * <ul>
 *   <li>periods and ranges are half-open, {@code [start, end)}, and never empty: {@link dev.rentwright.time.EmptyPeriod};
 *   <li>so two that only touch never overlap, and none overlaps itself by accident of being nothing;
 *   <li>minutes are the grain, seconds are dropped;
 *   <li>a day is not 24 hours: rental days run to the same time on the wall, each counted from the pickup and never from
 *       the day before;
 *   <li>nobody asks what time it is: instants are handed in.
 * </ul>
 *
 * <p>Decided here: what {@code java.time} says about gaps and overlaps is what holds (domain T3), so that a host's own
 * computation of the same instant agrees. An offset that names a local time is believed only where the zone has it.
 *
 * <p>A ground-floor room: every room may look in, it looks into none. Start reading at
 * {@link dev.rentwright.time.RentalPeriod}, then {@link dev.rentwright.time.RentalClock}.
 */
@NullMarked
package dev.rentwright.time;

import org.jspecify.annotations.NullMarked;
