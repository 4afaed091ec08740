package dev.rentwright.http.booking;

import dev.rentwright.booking.counter.WalkIn;
import dev.rentwright.http.paperwork.SignBody;
import dev.rentwright.http.wire.Says;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.paperwork.SignAgreement;
import dev.rentwright.party.ChauffeurId;
import dev.rentwright.party.CustomerId;
import dev.rentwright.payment.PaymentMethod;
import dev.rentwright.quote.QuoteId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import java.util.UUID;

@Says("Somebody at the desk who takes what was quoted along at once.")
record WalkInBody(
        @NotNull UUID quoteId,
        @NotNull UUID customerId,

        @Says("What was seen as it was handed out.") @NotNull @Valid
        ConditionBody condition,

        @Says("How rental and deposit were paid at the desk; left out where they were not.")
        Optional<PaymentMethod> paidBy,

        @Says("A chauffeur of the supplier who drives; then neither age nor licence of the customer is asked.")
        Optional<UUID> chauffeurId,

        @Says("Who signs the agreement at the counter; needed where the supplier wants it signed before the keys.")
        Optional<@Valid SignBody> signatures) {

    WalkIn.Command command(Actor actor) {
        return new WalkIn.Command(
                actor,
                new QuoteId(quoteId),
                new CustomerId(customerId),
                condition.condition(),
                paidBy,
                chauffeurId.map(ChauffeurId::new));
    }

    /** Signs what is to be signed. */
    WalkIn.AtTheCounter counter(Actor actor, SignAgreement agreement) {
        return confirmed -> signatures
                .<Outcome<?>>map(body -> agreement.sign(body.command(actor, confirmed.id(), "/signatures")))
                .orElseGet(() -> Outcome.granted(confirmed));
    }
}
