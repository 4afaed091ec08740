@NullMarked
package dev.rentwright.imports.csv.hotel;

import org.jspecify.annotations.NullMarked;
