package dev.rentwright.booking.change;

import dev.rentwright.booking.BookingId;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.pricing.later.PriceChange;

/** Tells what a later end would cost; changes nothing. */
public interface PreviewExtension {

    /** Both prices and what would be charged. Refused as {@link ExtendBooking} would be. */
    Outcome<PriceChange> preview(Actor actor, BookingId booking, Until until);
}
