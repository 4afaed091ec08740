package dev.rentwright.http.pricing;

import dev.rentwright.http.wire.Says;
import dev.rentwright.quote.VerifyQuote;
import java.util.List;
import java.util.UUID;

@Says("Whether a quote's price is what the rulebook says, found out without the engine that made it.")
record VerificationResource(
        UUID quoteId,
        @Says("Nothing was found, and the seal holds.") boolean proven,

        @Says("Whether it says what it said when it was sealed; true where quotes are not sealed.")
        boolean sealHolds,

        List<FindingResource> findings) {

    static VerificationResource of(VerifyQuote.Verdict verdict) {
        return new VerificationResource(
                verdict.quote().id().value(),
                verdict.proven(),
                verdict.sealHolds(),
                verdict.findings().stream().map(FindingResource::of).toList());
    }
}
