/**
 * When something is taken, told to and by other sellers of it as a calendar (RFC 5545, domain section 6).
 *
 * <p>Owns the words <em>feed</em> and <em>busy time</em>. Rooms and homes are told in dates, from the arrival to the departure,
 * which is no night any more; vehicles in instants. What a calendar looks like is for a {@link
 * dev.rentwright.feed.CalendarFormat} to know.
 *
 * <p>Attic: it sees the claims, nobody depends on it; what is heard from others becomes blocks of the fleet. Start at {@link
 * dev.rentwright.feed.ExportFeed} and {@link dev.rentwright.feed.ImportFeed}.
 */
@NullMarked
package dev.rentwright.feed;

import org.jspecify.annotations.NullMarked;
