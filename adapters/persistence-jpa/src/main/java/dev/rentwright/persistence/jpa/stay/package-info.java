/**
 * What is asked of stays: plain SQL, one row of rules per supplier, category or rentable, and one per dated restriction.
 * Start at {@link dev.rentwright.persistence.jpa.stay.JpaStayRules}.
 */
@NullMarked
package dev.rentwright.persistence.jpa.stay;

import org.jspecify.annotations.NullMarked;
