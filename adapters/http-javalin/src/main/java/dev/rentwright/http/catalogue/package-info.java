/**
 * Categories and vehicles over HTTP. Rooms and homes will be collections of their own beside {@code /vehicles}; all of them
 * are rentables. Start at {@link dev.rentwright.http.catalogue.CatalogueRoutes}.
 */
@NullMarked
package dev.rentwright.http.catalogue;

import org.jspecify.annotations.NullMarked;
