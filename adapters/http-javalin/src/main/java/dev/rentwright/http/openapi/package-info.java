/**
 * The OpenAPI document, made from the table of endpoints and the wire types, and the page to try it on.
 *
 * <p>Start at {@link dev.rentwright.http.openapi.OpenApi}.
 */
@NullMarked
package dev.rentwright.http.openapi;

import org.jspecify.annotations.NullMarked;
