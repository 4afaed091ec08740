/**
 * Categories, vehicles, rooms and homes over HTTP: a collection for each kind, and all of them are rentables. Start at {@link dev.rentwright.http.catalogue.CatalogueRoutes}.
 */
@NullMarked
package dev.rentwright.http.catalogue;

import org.jspecify.annotations.NullMarked;
