/**
 * Cancellation policies over HTTP: the presets, and what stands on a supplier or on one rentable.
 *
 * <p>Decided here: notice is written as ISO 8601 writes it, {@code P7D} for calendar days and {@code PT48H} for elapsed hours
 * (REC-19); a mode that is left out is as {@code FLEXIBLE} has it; a preset is taken by its name. Start at {@link
 * dev.rentwright.http.cancellation.PolicyRoutes}.
 */
@NullMarked
package dev.rentwright.http.cancellation;

import org.jspecify.annotations.NullMarked;
