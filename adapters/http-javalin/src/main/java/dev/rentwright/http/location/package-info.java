/** Places over HTTP. Start at {@link dev.rentwright.http.location.LocationRoutes}. */
@NullMarked
package dev.rentwright.http.location;

import org.jspecify.annotations.NullMarked;
