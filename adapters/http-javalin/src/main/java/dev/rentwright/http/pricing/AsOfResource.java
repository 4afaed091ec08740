package dev.rentwright.http.pricing;

import dev.rentwright.http.wire.Says;
import dev.rentwright.proof.Explanation;
import dev.rentwright.quote.PriceAsOf;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

@Says("What would have been quoted at an instant; nothing is promised.")
record AsOfResource(
        Instant at,
        PriceResource price,
        Optional<ShownPriceResource> shown,
        CircumstancesResource circumstances,
        @Says("In the language of Accept-Language.") List<String> explanation) {

    static AsOfResource of(Instant at, PriceAsOf.Answer answer, Locale locale) {
        return new AsOfResource(
                at,
                PriceResource.of(answer.request(), answer.price(), locale),
                ShownPriceResource.of(answer.request(), answer.price()),
                CircumstancesResource.of(answer.request()),
                Explanation.of(answer.request(), answer.price(), locale));
    }
}
