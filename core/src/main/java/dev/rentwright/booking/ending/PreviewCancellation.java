package dev.rentwright.booking.ending;

import dev.rentwright.booking.BookingId;
import dev.rentwright.booking.CancellationCause;
import dev.rentwright.cancellation.Settlement;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;
import java.util.Optional;

/** Tells what cancelling now would cost and return; changes nothing (API-86). */
public interface PreviewCancellation {

    /** Penalty, refund and balance. Refused with {@code not-found} or when it cannot be cancelled any more. */
    Outcome<Settlement> preview(Actor actor, BookingId booking, Optional<CancellationCause> cause);
}
