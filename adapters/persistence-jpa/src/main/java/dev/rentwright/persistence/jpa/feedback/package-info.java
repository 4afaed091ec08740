/**
 * Reviews in {@code reviews}; what a rentable is known for is counted where it happened (CAT-17).
 *
 * <p>Plain SQL: they are read as a whole and written one by one. Start at {@link
 * dev.rentwright.persistence.jpa.feedback.JpaReviews}.
 */
@NullMarked
package dev.rentwright.persistence.jpa.feedback;

import org.jspecify.annotations.NullMarked;
