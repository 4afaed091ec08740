@NullMarked
package dev.rentwright.imports.csv.listings;

import org.jspecify.annotations.NullMarked;
