/**
 * The invariants as SQL, one statement each (DR-30): a statement sees one moment, and the rows of a command appear in it all
 * at once. Each finds what is wrong without leaning on the constraint that should have kept it out.
 */
@NullMarked
package dev.rentwright.persistence.jpa.integrity;

import org.jspecify.annotations.NullMarked;
