/**
 * The rental itself, from the first request to the last refund.
 *
 * <p>Owns the words <em>booking</em>, <em>stage</em>, <em>check-in</em>, <em>check-out</em>, <em>no-show</em> and
 * <em>settlement</em>. A booking moves along {@link dev.rentwright.booking.transition.BookingTransitions} (REC-10: nine states, thirteen
 * transitions) and nobody else compares states. Check-in starts a rental and check-out ends it, for every kind (REC-11). Each
 * use case runs in one unit of work: booking, claim, payments, postings and events are written together or not at all; the
 * booking is locked first, then the rentable (DR-02).
 *
 * <p>A booking of a category has a claim from its first moment, planned on one of its rentables, so that there is always
 * room for all; {@link dev.rentwright.booking.assignment.AssignRentable} agrees on one, and nobody is checked in without. Rooms that are
 * not built yet leave their guards waiting, and {@link dev.rentwright.booking.transition.BookingTransitions#drawing()} shows which.
 *
 * <p>What happens to a booking where it stands is a {@link dev.rentwright.booking.transition.BookingOperation} (REC-10, I1 to I9). A
 * change is worked out first, as a {@code Proposal} that writes nothing and that a preview shows, and carried out then: the
 * claim is placed anew in the place of its own, terms are made anew and what was agreed before stays in events and quotes,
 * the invoice is mirrored and made anew, and what was paid too much goes back. What is owed beside the price is an {@link
 * dev.rentwright.booking.AdditionalCharge}. A rental that renews itself has a claim that ends in the year 9999, until
 * notice sets its end (domain A11).
 *
 * <p>What is demanded of a customer is posted and invoiced in one step, and what is taken back is mirrored and credited. The
 * rent is held for its owner until a day after it, or a paid period of it, has begun; how much was shared out is read from
 * the books each time, so that no timer pays twice (domain L8, L10, L12).
 *
 * <p>Its parts, each looking only at those listed before it and at the words of this package:
 *
 * <pre>
 *   policy        how a supplier runs its bookings
 *   transition    which state follows which, and what is asked before
 *   desk          what all use cases share: case files, till, books
 *   request       made, approved, confirmed
 *   ending        over before it began
 *   paying        money comes in
 *   change        what was agreed changes
 *   counter       things change hands
 *   settlement    closed
 *   assignment    which unit a booking of a category gets
 *   due           what comes due by itself
 *   view          looking at it
 * </pre>
 *
 * <p>Third floor: the attic hears of it through events; it looks at all floors below, and at {@code handover} beside it.
 * Start at {@link dev.rentwright.booking.Booking}, then {@link dev.rentwright.booking.request.RequestBooking}.
 */
@NullMarked
package dev.rentwright.booking;

import org.jspecify.annotations.NullMarked;
