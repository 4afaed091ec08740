/**
 * Wire types that every room uses: amounts, pages of lists, and what the OpenAPI document says of a member.
 *
 * <p>A wire type is a record of plain values with the constraints of Jakarta Bean Validation. What comes in ends in {@code
 * Body}, what goes out in {@code Resource}; a type that does both is a {@code Body}. Start at {@link
 * dev.rentwright.http.wire.MoneyBody}.
 */
@NullMarked
package dev.rentwright.http.wire;

import org.jspecify.annotations.NullMarked;
