/**
 * Takes homes from a CSV file into the catalogue (MIG-03, MIG-04): those that hosts in New York offer by the night.
 *
 * <p>What the room decides: a host becomes a supplier, a neighbourhood a place, the kind of room a category, a row a home
 * with its price per night (US dollars) and its minimum nights as a stay rule of its own.
 *
 * <p><b>How many may stay is provisional.</b> A home always says it (CAT-24) and the file does not: four in an entire home,
 * two in a private room, one in a shared one, until whoever knows puts the real number in its place.
 *
 * <p>Invariants:
 *
 * <ul>
 *   <li>Each row read is taken, changed, unchanged or refused, an empty one too; a refused one leaves nothing behind.
 *   <li>A home is known by its number in the file: the same file again changes nothing, and only a changed price or minimum
 *       is followed.
 * </ul>
 *
 * <p>Start at {@link dev.rentwright.imports.csv.listings.ListingImport}.
 */
@NullMarked
package dev.rentwright.imports.csv.listings;

import org.jspecify.annotations.NullMarked;
