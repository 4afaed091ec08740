package dev.rentwright.http.pricing;

import dev.rentwright.http.wire.MoneyBody;
import dev.rentwright.http.wire.Says;
import dev.rentwright.quote.Requoted;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

@Says("An offer that was made again at today's prices.")
record RequotedResource(
        UUID earlierQuoteId,
        MoneyBody oldTotal,
        MoneyBody newTotal,

        @Says("By how much the total rose, negative where it fell; left out where the currency is another now.")
        Optional<MoneyBody> difference,

        QuoteResource quote) {

    static RequotedResource of(Requoted requoted, Locale locale) {
        return new RequotedResource(
                requoted.earlier().id().value(),
                MoneyBody.of(requoted.earlier().price().total()),
                MoneyBody.of(requoted.fresh().price().total()),
                requoted.prices().difference().map(MoneyBody::of),
                QuoteResource.of(requoted.fresh(), locale));
    }
}
