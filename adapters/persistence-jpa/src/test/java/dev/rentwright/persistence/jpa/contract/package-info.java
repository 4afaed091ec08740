/** The contracts of the test kit, on a real PostgreSQL. */
@NullMarked
package dev.rentwright.persistence.jpa.contract;

import org.jspecify.annotations.NullMarked;
