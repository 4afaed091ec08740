/**
 * Ports in memory, a clock that is set by hand and a provider that does as it is told, for the tests of core: everything is
 * small enough to be seen through, and two looks at the stores can be compared.
 */
@NullMarked
package dev.rentwright.fake;

import org.jspecify.annotations.NullMarked;
