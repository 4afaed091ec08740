/**
 * JSON, in and out.
 *
 * <p>Decides how strict reading is (DR-26, DR-19) and how single values look: enum values in lower-case snake, amounts as
 * {@code {"amount": "430.00", "currency": "EUR"}} with the amount as text (a number is accepted on the way in, REC-28),
 * instants in UTC, local times without an offset, nothing where there is no value. Whatever is not as expected becomes {@code
 * malformed-request} with a pointer. Start at {@link dev.rentwright.http.json.Json}.
 */
@NullMarked
package dev.rentwright.http.json;

import org.jspecify.annotations.NullMarked;
