package dev.rentwright.booking.change;

import dev.rentwright.booking.BookingId;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.quote.Amendment;

/** Tells what a change before the rental begins would cost or return; changes nothing. */
public interface PreviewModification {

    /** Both prices, the fee, and what would be charged or refunded. Refused as {@link ModifyBooking} would be. */
    Outcome<ChangePreview> preview(Actor actor, BookingId booking, Amendment wished);
}
