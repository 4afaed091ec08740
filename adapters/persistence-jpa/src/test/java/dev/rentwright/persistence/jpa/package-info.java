/** The adapter on a real PostgreSQL. */
@NullMarked
package dev.rentwright.persistence.jpa;

import org.jspecify.annotations.NullMarked;
