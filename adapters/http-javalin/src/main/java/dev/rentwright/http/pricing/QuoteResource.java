package dev.rentwright.http.pricing;

import dev.rentwright.http.wire.Says;
import dev.rentwright.quote.Quote;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@Says("A priced offer, frozen until it expires. It promises the price, not the rentable.")
record QuoteResource(
        UUID id,
        UUID supplierId,
        UUID rentableId,
        UUID categoryId,
        UUID pickupLocationId,
        UUID returnLocationId,
        PeriodResource period,
        List<ChosenAddOnBody> addOns,
        PriceResource price,
        Instant createdAt,
        @Says("From then on it is no longer good.") Instant expiresAt) {

    static QuoteResource of(Quote quote) {
        return new QuoteResource(
                quote.id().value(),
                quote.supplier().value(),
                quote.rentable().value(),
                quote.category().value(),
                quote.pickup().value(),
                quote.dropOff().value(),
                PeriodResource.of(quote.period()),
                quote.addOns().stream().map(ChosenAddOnBody::of).toList(),
                PriceResource.of(quote.price()),
                quote.createdAt(),
                quote.expiresAt());
    }
}
