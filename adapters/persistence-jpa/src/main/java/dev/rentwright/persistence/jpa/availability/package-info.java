/**
 * Claims, and what is free: plain SQL, because each is one call.
 *
 * <p>No two claims of a rentable overlap in {@code availability_claims}: the exclusion constraint {@code
 * no_overlapping_claims} is the proof, the lock that {@code place_claim_and_tell} takes on the rentable's row gives order (DR-03). A
 * violated constraint is a lost race; the unit of work is run again and then meets the claim that was first.
 *
 * <p>What was free as a booking was asked about is claimed in passing, by {@code place_plainly}, in one message with the rows of
 * the booking: it takes the same lock and looks again, and where somebody came between all of it falls, and is asked anew.
 *
 * <p>Who moves what is only planned locks all units of the category in one statement, in the order of their ids, reads their
 * claims after that, and puts the moved ones where they go. A claim in whose way nothing is takes one call and one lock.
 *
 * <p>Because they do not overlap, "is it free from here on" is one index probe: the first live claim that ends after the
 * wanted start must begin at or after the wanted end. What of a category is taken at a place is read, and counted, from {@code
 * claims_at_places}, where triggers show each claim wherever its rentable is offered. Start at {@link
 * dev.rentwright.persistence.jpa.availability.JpaClaims}.
 */
@NullMarked
package dev.rentwright.persistence.jpa.availability;

import org.jspecify.annotations.NullMarked;
