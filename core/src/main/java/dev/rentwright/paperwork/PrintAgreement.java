package dev.rentwright.paperwork;

import dev.rentwright.booking.BookingId;
import dev.rentwright.document.Paper;
import dev.rentwright.identity.Actor;
import java.util.Optional;

/** Sets the agreement of a booking and its addenda out, to be kept and printed (AGR-06). */
public interface PrintAgreement {

    /**
     * What was drawn up and signed, part by part, and nothing besides: what is signed by both is set out the same for ever. Empty
     * when there is no booking of that id for the actor (DR-20), or nothing was drawn up.
     */
    Optional<Paper> of(Actor actor, BookingId booking);
}
