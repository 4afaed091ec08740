/**
 * The tools that all use cases of this room share: {@link dev.rentwright.booking.desk.Desk} opens a booking's case file
 * and writes its moves, {@link dev.rentwright.booking.desk.Till} moves money, {@link dev.rentwright.booking.desk.Billing}
 * invoices and {@link dev.rentwright.booking.desk.Books} posts. For the parts of this room; a host has no use for it.
 */
@NullMarked
package dev.rentwright.booking.desk;

import org.jspecify.annotations.NullMarked;
