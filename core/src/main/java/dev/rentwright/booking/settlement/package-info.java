/**
 * A rental is closed: completed, terminated early, or voided (T11 to T13). Start at {@link
 * dev.rentwright.booking.settlement.CompleteBooking}.
 *
 * <p>Until then its deposit stays where it is: held on the customer's card, or taken (domain L11). What is needed of a hold is
 * taken first, so that it becomes a deposit that was taken; so damage, what else is owed, and what goes back have one road and
 * not two. A provider takes a part once and gives back the rest with it, so damage takes what else is owed along. Damage is
 * paid out of the deposit before anything else; only what that does not pay is invoiced.
 *
 * <p>A debt is written off after the deposit was settled, and then whole. Who voids a rental says how much goes back; what is
 * kept is a penalty in the books, since nothing that was sold is left to be paid for.
 */
@NullMarked
package dev.rentwright.booking.settlement;

import org.jspecify.annotations.NullMarked;
