package dev.rentwright.quote;

import dev.rentwright.identity.Actor;
import dev.rentwright.identity.Permission;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.proof.Verifier;

final class VerifyQuoteService implements VerifyQuote {

    private final QuoteNeeds needs;

    VerifyQuoteService(QuoteNeeds needs) {
        this.needs = needs;
    }

    @Override
    public Outcome<Verdict> verify(Actor actor, QuoteId id) {
        needs.access().require(actor, Permission.QUOTE_CREATE);
        return needs.unitOfWork()
                .run(() -> needs.quotes().byId(id))
                .map(this::verdict)
                .map(Outcome::granted)
                .orElseGet(() -> Outcome.refused(QuoteDesk.unknown("quote", id.value())));
    }

    private Verdict verdict(Quote quote) {
        return new Verdict(quote, needs.signer().accepts(quote), Verifier.check(quote.request(), quote.price()));
    }
}
