/**
 * What homes, offices and plots may be called: an open list, seeded, of types that belong to what a property is used for (CAT-24).
 * Start at {@link dev.rentwright.catalogue.property.PropertyType}.
 */
@NullMarked
package dev.rentwright.catalogue.property;

import org.jspecify.annotations.NullMarked;
