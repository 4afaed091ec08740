/**
 * Which unit of a category stands in for which booking: the pure half of category bookings (domain A4, A5, A9; IV-03).
 *
 * <p>A booking of a category has a claim on a unit from its first moment, which is only planned there ({@link
 * dev.rentwright.availability.Footing.Planned}). {@link dev.rentwright.availability.planning.Vacancy} counts whether another
 * one fits, {@link dev.rentwright.availability.planning.Assignment} says which unit a booking is given, and {@link
 * dev.rentwright.availability.planning.Rearrangement} moves what is planned when somebody needs a unit that it stands on.
 * {@link dev.rentwright.availability.planning.Mending} does so where a plan was whole and no longer is: after a breakdown, or
 * when a journey is given up that others relied on. {@link dev.rentwright.availability.planning.Whereabouts} asks of what is agreed
 * with one unit whether that will be where it is promised.
 *
 * <p>Nothing is planned across suppliers who share a category: what one of them has of it is a {@link
 * dev.rentwright.availability.planning.Pool} of its own, locked and arranged alone.
 *
 * <p>A hold that expires may come true or not, and nobody does anything when it dies. So nothing is planned that relies on
 * its journey: until it is booked or dead, its unit may be at either end. What is stranded already stays where it is, counts
 * as if it took place, and is in nobody's way who has nothing to do with it.
 *
 * <p>Why a search and not a count alone: with a unit pinned, or a rental that ends elsewhere, the units of a category are no
 * longer alike, and fewer occupied units than there are does not mean that one of them fits (domain A4). Nothing here reads
 * a store or a clock; stores of claims call it under their locks.
 */
@NullMarked
package dev.rentwright.availability.planning;

import org.jspecify.annotations.NullMarked;
