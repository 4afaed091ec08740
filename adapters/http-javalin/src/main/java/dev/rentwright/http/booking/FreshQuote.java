package dev.rentwright.http.booking;

import dev.rentwright.booking.request.RequestBooking;
import dev.rentwright.identity.Forbidden;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.quote.Requote;
import dev.rentwright.quote.Requoted;
import java.util.List;
import java.util.Optional;

/** Offers whoever comes after a quote has expired a fresh one, so that a new price is seen before it is agreed to. */
record FreshQuote(Requote requote, RequestBooking.Command late) {

    /** The refusals, the expired quote's with the new one; only where expiry is all that stands against the booking. */
    List<Refusal> offeredTo(List<Refusal> refusals) {
        if (refusals.size() != 1 || refusals.get(0).code() != RefusalCode.QUOTE_EXPIRED) {
            return refusals;
        }
        return fresh().map(found -> List.of(with(refusals.get(0), found))).orElse(refusals);
    }

    private Optional<Requoted> fresh() {
        try {
            Outcome<Requoted> outcome = requote.requote(late.actor(), late.quote());
            return outcome.fold(Optional::of, refusals -> Optional.empty());
        } catch (Forbidden mayBookAndNotQuote) {
            return Optional.empty();
        }
    }

    /** The figures of the quote that was made: a price may have changed once more since the refusal. */
    private static Refusal with(Refusal expired, Requoted fresh) {
        Refusal told = expired.with("oldTotal", fresh.earlier().price().total())
                .with("newTotal", fresh.fresh().price().total())
                .with("newQuoteId", fresh.fresh().id().value());
        return fresh.prices()
                .difference()
                .map(difference -> told.with("difference", difference))
                .orElse(told);
    }
}
