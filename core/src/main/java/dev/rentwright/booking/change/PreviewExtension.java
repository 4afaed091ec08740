package dev.rentwright.booking.change;

import dev.rentwright.booking.BookingId;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;

/** Tells what a later end would cost; changes nothing. */
public interface PreviewExtension {

    /** Both prices and what would be charged. Refused as {@link ExtendBooking} would be. */
    Outcome<ChangePreview> preview(Actor actor, BookingId booking, Until until);
}
