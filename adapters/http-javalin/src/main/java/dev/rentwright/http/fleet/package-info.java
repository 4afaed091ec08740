/** Blocks, maintenance windows, transfers and the fleet over HTTP. Start at {@link dev.rentwright.http.fleet.FleetRoutes}. */
@NullMarked
package dev.rentwright.http.fleet;

import org.jspecify.annotations.NullMarked;
