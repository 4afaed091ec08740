/**
 * Locations in {@code locations}; opening hours are one JSON document, because they are read as a whole.
 *
 * <p>Start at {@link dev.rentwright.persistence.jpa.location.JpaLocations}.
 */
@NullMarked
package dev.rentwright.persistence.jpa.location;

import org.jspecify.annotations.NullMarked;
