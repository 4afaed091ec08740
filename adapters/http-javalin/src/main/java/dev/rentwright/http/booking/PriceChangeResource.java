package dev.rentwright.http.booking;

import dev.rentwright.booking.change.ChangePreview;
import dev.rentwright.http.pricing.PriceResource;
import dev.rentwright.http.wire.MoneyBody;
import dev.rentwright.http.wire.Says;
import dev.rentwright.pricing.later.PriceChange;
import java.util.Locale;

@Says("What a change would cost or return: both prices and what follows from them.")
record PriceChangeResource(
        @Says("As it was agreed.") PriceResource original,
        @Says("Of the changed rental.") PriceResource repriced,
        @Says("For the change.") MoneyBody fee,

        @Says("By how much the total rises; negative where it falls.")
        MoneyBody difference,

        @Says("What would be paid more.") MoneyBody charge,
        @Says("What would be given back.") MoneyBody refund) {

    static PriceChangeResource of(ChangePreview preview, Locale locale) {
        PriceChange change = preview.price();
        return new PriceChangeResource(
                PriceResource.of(preview.agreed(), change.original(), locale),
                PriceResource.of(preview.changed(), change.repriced(), locale),
                MoneyBody.of(change.fee()),
                MoneyBody.of(change.repriced().total().minus(change.original().total())),
                MoneyBody.of(change.charge()),
                MoneyBody.of(change.refund()));
    }
}
