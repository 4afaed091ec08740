/**
 * What a stay must keep to before it is sold: when a house lets guests in and out, how short, how long, how soon and how far
 * ahead a rental may be, and on which dates nobody may come, leave or stay (domain T7, A10).
 *
 * <p>Owns the words <em>house times</em>, <em>stay rules</em> and <em>dated restriction</em>. Rules stand on a supplier, a
 * category or a rentable; what one leaves open, the next above it says, and dated restrictions of all of them count
 * together. Each restriction is one small rule of {@link dev.rentwright.stay.StayRestriction}, whose order is the order in
 * which violations are told; all of them are told, not the first. Whether something is free is not asked here: that is
 * {@code availability}.
 *
 * <p>Second floor: higher rooms may look in; it looks at the ground and first floors. Start at {@link
 * dev.rentwright.stay.StayRules}.
 */
@NullMarked
package dev.rentwright.stay;

import org.jspecify.annotations.NullMarked;
