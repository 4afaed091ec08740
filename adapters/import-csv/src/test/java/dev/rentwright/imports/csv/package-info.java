/** Imports into engines in memory: small files that the tests write themselves, and the real one where it is at hand. */
@NullMarked
package dev.rentwright.imports.csv;

import org.jspecify.annotations.NullMarked;
