/** Damage reports over HTTP. Start at {@link dev.rentwright.http.damage.DamageRoutes}. */
@NullMarked
package dev.rentwright.http.damage;

import org.jspecify.annotations.NullMarked;
