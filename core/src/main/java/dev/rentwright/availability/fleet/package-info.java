/**
 * Which unit of a category stands in for which booking: the pure half of category bookings (domain A4, A5, A9; IV-03).
 *
 * <p>A booking of a category has a claim on a unit from its first moment, which is only planned there ({@link
 * dev.rentwright.availability.Footing.Planned}). {@link dev.rentwright.availability.fleet.Vacancy} counts whether another
 * one fits, {@link dev.rentwright.availability.fleet.Assignment} says which unit a booking is given, and {@link
 * dev.rentwright.availability.fleet.Rearrangement} moves what is planned when somebody needs a unit that it stands on.
 *
 * <p>Why a search and not a count alone: with a unit pinned, or a rental that ends elsewhere, the units of a category are no
 * longer alike, and fewer occupied units than there are does not mean that one of them fits (domain A4). Nothing here reads
 * a store or a clock; stores of claims call it under their locks.
 */
@NullMarked
package dev.rentwright.availability.fleet;

import org.jspecify.annotations.NullMarked;
