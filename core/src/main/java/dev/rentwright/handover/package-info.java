/**
 * The state of a rentable when it is handed out and taken back.
 *
 * <p>Owns the words <em>handover</em>, <em>odometer reading</em> <em>fuel level</em>, <em>photo</em>,
 * <em>damage remark</em> and <em>meter reading</em>. A handover is recorded by the use
 * cases of {@code booking} that move the rental (REC-11: OUT is to the customer, IN is back) and never changes afterwards.
 *
 * <p>Third floor, beside {@code booking}, which may look in; it does not look back. Start at {@link
 * dev.rentwright.handover.Handover}.
 */
@NullMarked
package dev.rentwright.handover;

import org.jspecify.annotations.NullMarked;
