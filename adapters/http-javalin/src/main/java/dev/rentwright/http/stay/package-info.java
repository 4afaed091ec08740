/**
 * What is asked of stays, over HTTP. Start at {@link dev.rentwright.http.stay.StayRoutes}.
 */
@NullMarked
package dev.rentwright.http.stay;

import org.jspecify.annotations.NullMarked;
