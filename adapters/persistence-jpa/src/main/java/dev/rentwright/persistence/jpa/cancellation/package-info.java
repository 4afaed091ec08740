/** Suppliers' own cancellation policies in PostgreSQL; a booking's copy is in its own row. */
@NullMarked
package dev.rentwright.persistence.jpa.cancellation;

import org.jspecify.annotations.NullMarked;
