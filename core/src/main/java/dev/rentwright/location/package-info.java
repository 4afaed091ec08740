/**
 * Where things are handed over: places with a zone, opening hours and a position.
 *
 * <p>Owns the words <em>location</em>, <em>parking spot</em> and <em>opening hours</em>, and countries and languages
 * by their codes. Every location has an IANA zone; local dates and times
 * of a rental are those of its pickup location, return times those of its return location (domain T2).
 *
 * <p>First floor: higher rooms may look in; it looks at the ground floor, at {@code party} for a location's supplier and at
 * {@code identity} for the actor. Start at {@link dev.rentwright.location.Location}.
 */
@NullMarked
package dev.rentwright.location;

import org.jspecify.annotations.NullMarked;
