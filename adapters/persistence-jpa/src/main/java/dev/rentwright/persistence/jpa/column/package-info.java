/**
 * How a value becomes a column and comes back.
 *
 * <p>Owns the <em>code</em> of an enum (lower-case snake, as the CHECK constraints list it, REC-02), the instants of
 * {@code timestamptz} (whole microseconds, which is what PostgreSQL keeps) and the text of {@code jsonb}. It knows no
 * room of core. Start at {@link dev.rentwright.persistence.jpa.column.Codes}.
 */
@NullMarked
package dev.rentwright.persistence.jpa.column;

import org.jspecify.annotations.NullMarked;
