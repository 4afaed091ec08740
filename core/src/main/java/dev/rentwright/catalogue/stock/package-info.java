/**
 * What is done with rentables: they are added, revised, put on sale and taken off it, cleaned and retired, and devices tell
 * where they are. Every change opens one as it was read, asks and saves it in one unit of work. Start at {@link
 * dev.rentwright.catalogue.stock.AddRentable}.
 */
@NullMarked
package dev.rentwright.catalogue.stock;

import org.jspecify.annotations.NullMarked;
