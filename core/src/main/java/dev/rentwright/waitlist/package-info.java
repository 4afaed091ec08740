/**
 * Who waits for something that is taken, and is offered it when it is free.
 *
 * <p>Owns the words <em>waitlist entry</em> and <em>offer</em>. A customer waits for a rentable, or for any of a category, at a
 * place and for a period. When the whole period is free somewhere, whoever has waited longest of those who want it there is
 * offered it: as a hold of the entry's own reference, so that it keeps others off as every claim does, for a while. Accepting
 * turns the hold into a booking by the ordinary road; an offer that lapses goes to the next.
 *
 * <p>How it hears that something is free: it does not; it looks. The claims are the truth, and a round of due work asks them
 * which entries could be offered something now. So no event can be lost, whether what was in the way was cancelled, has
 * expired, was declined, came back early or was lifted, and a crash between the two changes nothing. An offer, or a try at one,
 * may itself make something free, where plans for bookings of a category make way for it; so the line is looked at again from
 * its front when that has happened, and nobody who was passed waits for the next round.
 *
 * <p>Laws: no two offers that live overlap for one rentable, as the claims prove. Nobody is offered what somebody who has
 * waited longer could have instead. Whoever fits is offered it.
 *
 * <p>Attic: it sees the rental, nobody depends on it. Start at {@link dev.rentwright.waitlist.WaitlistEntry}.
 */
@NullMarked
package dev.rentwright.waitlist;

import org.jspecify.annotations.NullMarked;
