package dev.rentwright.http.booking;

import dev.rentwright.booking.counter.WalkIn;
import dev.rentwright.catalogue.Rentables;
import dev.rentwright.http.paperwork.SignBody;
import dev.rentwright.http.pricing.QuoteBody;
import dev.rentwright.http.problem.ProblemException;
import dev.rentwright.http.wire.Says;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.paperwork.SignAgreement;
import dev.rentwright.party.ChauffeurId;
import dev.rentwright.party.CustomerId;
import dev.rentwright.payment.PaymentMethod;
import dev.rentwright.quote.QuoteId;
import dev.rentwright.quote.QuotePrice;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Says("Somebody at the desk who takes along at once what was quoted, or what is described here.")
record WalkInBody(
        @Says("The quote; in its place the rental may be described.")
        Optional<UUID> quoteId,

        @Says(
                "What is taken along, quoted and booked at once; in the place of quoteId. Its customer is the one of the booking.")
        Optional<@Valid QuoteBody> rental,

        @NotNull UUID customerId,

        @Says("What was seen as it was handed out.") @NotNull @Valid
        ConditionBody condition,

        @Says("How rental and deposit were paid at the desk; left out where they were not.")
        Optional<PaymentMethod> paidBy,

        @Says("A chauffeur of the supplier who drives; then neither age nor licence of the customer is asked.")
        Optional<UUID> chauffeurId,

        @Says("Who signs the agreement at the counter; needed where the supplier wants it signed before the keys.")
        Optional<@Valid SignBody> signatures) {

    /** What is described in the place of a quote. */
    Optional<QuotePrice.Command> asked(Actor actor, Rentables rentables) {
        if (quoteId.isPresent() == rental.isPresent()) {
            throw ProblemException.invalid(
                    "/quoteId", "either quoteId or rental", quoteId.isPresent() ? "both" : "neither");
        }
        rental.flatMap(QuoteBody::customerId)
                .filter(named -> !named.equals(customerId))
                .ifPresent(other -> {
                    throw ProblemException.invalid(
                            "/rental/customerId", "nothing, or the customerId of the booking", other);
                });
        return rental.map(described -> described.command(actor, rentables, "rental"))
                .map(command -> chauffeurId.isPresent() ? command.ofNobody() : command.of(new CustomerId(customerId)));
    }

    /** The quote that is named, or that is made of what is described. */
    Outcome<QuoteId> quote(Optional<QuotePrice.Command> asked, QuotePrice quoting) {
        return asked.map(command ->
                        quoting.quote(command).fold(quote -> Outcome.granted(quote.id()), WalkInBody::ofTheRental))
                .orElseGet(() -> Outcome.granted(new QuoteId(quoteId.orElseThrow())));
    }

    /** With the place where it stands in this body. */
    private static Outcome<QuoteId> ofTheRental(List<Refusal> refusals) {
        return Outcome.refused(refusals.stream()
                .map(refusal -> refusal.facts().containsKey("field")
                        ? refusal.with("field", "rental/" + refusal.facts().get("field"))
                        : refusal)
                .toList());
    }

    WalkIn.Command command(Actor actor, QuoteId quote) {
        return new WalkIn.Command(
                actor,
                quote,
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
