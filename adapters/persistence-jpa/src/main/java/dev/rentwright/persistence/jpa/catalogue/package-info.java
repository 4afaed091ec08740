/**
 * Categories and rentables. What all kinds of rentable share stands in {@code rentables}, what makes it a car, a room or a
 * home in {@code vehicles}, {@code rooms} or {@code property_listings} under the same key, and the places where it is
 * offered in {@code rentable_locations}.
 *
 * <p>Entities have no relations, here as everywhere in this adapter: a rentable is read by one query that joins its parts,
 * so nothing is loaded lazily and nothing needs weaving. Start at {@link
 * dev.rentwright.persistence.jpa.catalogue.JpaRentables}.
 */
@NullMarked
package dev.rentwright.persistence.jpa.catalogue;

import org.jspecify.annotations.NullMarked;
