/**
 * Bookings, their events and their handovers.
 *
 * <p>A booking's stage lies flat in {@code bookings}: facts of stages that have passed stay where they are, for reports,
 * and only those of the present {@code status} are read. What was agreed (plan, price, add-ons) is JSON, frozen. Events
 * are appended to {@code booking_events}, which refuses changes.
 *
 * <p>Start at {@link dev.rentwright.persistence.jpa.booking.JpaBookings}.
 */
@NullMarked
package dev.rentwright.persistence.jpa.booking;

import org.jspecify.annotations.NullMarked;
