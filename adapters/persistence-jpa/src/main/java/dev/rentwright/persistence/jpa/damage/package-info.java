/**
 * Damage reports in {@code damage_reports}.
 *
 * <p>It is wired by {@code JpaPorts}. Start at {@link dev.rentwright.persistence.jpa.damage.JpaDamageReports}.
 */
@NullMarked
package dev.rentwright.persistence.jpa.damage;

import org.jspecify.annotations.NullMarked;
