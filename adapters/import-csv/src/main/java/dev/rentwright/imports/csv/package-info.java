/**
 * Takes a fleet from a CSV file into the catalogue (MIG-03, MIG-04): the cars that private owners in the United States offer
 * for rent by the day.
 *
 * <p>What the room decides: which rows make sense, what they become, and how the same row is known again.
 *
 * <ul>
 *   <li>An owner's number becomes a supplier. A city becomes a shared location, private homes in the main, so {@code
 *       RESIDENTIAL}; it stands where the first row of it that has a time zone stands. A type of vehicle becomes a category.
 *       The daily rate, US dollars, becomes the vehicle's rate card.
 *   <li><b>Plates are provisional.</b> A vehicle always has a plate (CAT-06) and the file has none. It gets {@code IMP-} and
 *       ten characters of its fingerprint, so that nobody takes it for a real one; whoever knows the real one has to
 *       put it in its place.
 *   <li><b>No ACRISS codes.</b> A code promises size, type, transmission and drive, fuel and air conditioning (domain
 *       section 6). The file knows the second and half of the fourth, never all four letters, so no category gets one.
 *   <li>Rating, reviews and trips are not looked at: the catalogue has no place for them yet.
 * </ul>
 *
 * <p>Words: a <em>fingerprint</em> is a digest of owner, make, model, year, city and position; the <em>ordinal</em> tells equal
 * cars apart; both together are a car's <em>identity</em>, kept among the external references. A <em>neighbour</em> is what
 * a vehicle refers to.
 *
 * <p>Invariants:
 *
 * <ul>
 *   <li>Each row read is taken, changed, unchanged or refused; a refused one leaves nothing behind, not even its owner.
 *   <li>The same rows in any order, in parts, twice, or after a crash end in the same stock. Only where a city stands depends
 *       on which of its rows was first, and of cars with one fingerprint which has which price; should their type or
 *       fuel differ, the first ones taken decide.
 *   <li>Of a known car only the price follows the file, over what was set by hand; the rest of its card stays. A car that
 *       is no longer in the file stays as well: a file says what is offered, not what is gone.
 *   <li>All changes go through use cases, by the actor {@code import}; the time zones are looked up before the first unit of
 *       work begins.
 * </ul>
 *
 * <p>Why {@code net.iakovlev:timeshape} for the zones. A state is not enough, more than a dozen have two; the nearest city
 * of a table is wrong along every border. So it takes boundaries, and those weigh: 23 MB of data and 11 MB of libraries to read
 * them, no matter whose. The alternatives on Maven Central weigh the same or have not followed the zones since 2021 or 2015
 * ({@code us.dustinj.timezonemap}, {@code com.github.bfsmith:geotimezone}). A server that never imports pays with disk
 * alone: boundaries are loaded when a file names a new city, within a frame around the United States (17 to 72 degrees
 * north, the whole world would hold 210 MB instead of 29), in about 3 seconds, and let go after the survey. The data are
 * OpenStreetMap's (ODbL).
 *
 * <p>Start at {@link dev.rentwright.imports.csv.VehicleImport}, then {@code ImportRun}, {@code RowReader} and {@code Stock}.
 */
@NullMarked
package dev.rentwright.imports.csv;

import org.jspecify.annotations.NullMarked;
