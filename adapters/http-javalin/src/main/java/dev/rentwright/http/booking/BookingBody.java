package dev.rentwright.http.booking;

import dev.rentwright.booking.RequestBooking;
import dev.rentwright.http.wire.Says;
import dev.rentwright.identity.Actor;
import dev.rentwright.party.ChauffeurId;
import dev.rentwright.party.CustomerId;
import dev.rentwright.quote.QuoteId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;

@Says("Who books which offer.")
record BookingBody(
        @NotNull UUID quoteId,
        @NotNull UUID customerId,
        Optional<@Size(max = 1000) String> specialRequests,

        @Says("A chauffeur of the supplier who is to drive; then neither age nor licence of the customer is asked.")
        Optional<UUID> chauffeurId,

        @Says("Counts when there is no header of that name.")
        Optional<String> idempotencyKey) {

    RequestBooking.Command command(Actor actor) {
        return new RequestBooking.Command(
                actor,
                new QuoteId(quoteId),
                new CustomerId(customerId),
                specialRequests,
                chauffeurId.map(ChauffeurId::new));
    }
}
