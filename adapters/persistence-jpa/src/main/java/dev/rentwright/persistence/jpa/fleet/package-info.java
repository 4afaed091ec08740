/**
 * Blocks in {@code blocks} and transfers in {@code transfers}, each beside its claim in {@code availability_claims}, whose
 * reference is their key. A block that says that its days are claimed, and a transfer that is under way, cannot be committed
 * without that claim.
 *
 * <p>Plain SQL, one statement per method. Start at {@link dev.rentwright.persistence.jpa.fleet.JpaBlocks}.
 */
@NullMarked
package dev.rentwright.persistence.jpa.fleet;

import org.jspecify.annotations.NullMarked;
