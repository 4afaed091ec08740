/**
 * Which unit a booking of a category gets (I3, domain A4, A5). Start at {@link
 * dev.rentwright.booking.assignment.AssignRentable}.
 */
@NullMarked
package dev.rentwright.booking.assignment;

import org.jspecify.annotations.NullMarked;
