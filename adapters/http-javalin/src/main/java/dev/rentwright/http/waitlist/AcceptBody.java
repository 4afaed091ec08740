package dev.rentwright.http.waitlist;

import dev.rentwright.http.wire.Says;
import dev.rentwright.identity.Actor;
import dev.rentwright.quote.QuoteId;
import dev.rentwright.waitlist.AcceptOffer;
import dev.rentwright.waitlist.WaitlistEntryId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;

@Says("At which price the offer is taken.")
record AcceptBody(
        @Says("A quote of the rentable that is offered, for the whole period.") @NotNull
        UUID quoteId,

        Optional<@Size(max = 1000) String> specialRequests) {

    AcceptOffer.Command command(Actor actor, UUID entry) {
        return new AcceptOffer.Command(actor, new WaitlistEntryId(entry), new QuoteId(quoteId), specialRequests);
    }
}
