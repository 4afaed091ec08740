package dev.rentwright.http.pricing;

import dev.rentwright.http.wire.Says;
import dev.rentwright.pricing.Choices;
import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.proof.Explanation;
import dev.rentwright.quote.Quote;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

@Says("A priced offer, frozen until it expires. It promises the price, not the rentable.")
record QuoteResource(
        UUID id,
        UUID supplierId,

        @Says("What is priced; of a category the cheapest that is free.")
        UUID rentableId,

        UUID categoryId,

        @Says(
                "True when any of the category was asked for: booking it books the category, and a rentable is assigned later.")
        boolean ofCategory,

        UUID pickupLocationId,
        UUID returnLocationId,
        PeriodResource period,
        @Says("Where nights are priced.") Optional<NightsBody> nights,
        @Says("Where months are priced.") Optional<StayMonthsBody> months,
        TravellersBody travellers,
        List<ChosenAddOnBody> addOns,
        List<String> features,
        Optional<CouponBody> coupon,
        List<DiscountBody> discounts,
        PriceResource price,
        DuesResource dues,
        @Says("Where another currency was asked for.") Optional<ShownPriceResource> shown,
        CircumstancesResource circumstances,

        @Says("Why the price is what it is, in the language of Accept-Language: English or German.")
        List<String> explanation,

        Instant createdAt,
        @Says("From then on it is no longer good.") Instant expiresAt,

        @Says("That nothing of it was changed; where this server seals quotes.")
        Optional<String> seal) {

    static QuoteResource of(Quote quote, Locale locale) {
        PriceRequest request = quote.request();
        Choices choices = request.choices();
        return new QuoteResource(
                quote.id().value(),
                quote.supplier().value(),
                quote.rentable().value(),
                quote.category().value(),
                quote.ofCategory(),
                quote.pickup().value(),
                quote.dropOff().value(),
                PeriodResource.of(quote.period()),
                NightsBody.of(request.term()),
                StayMonthsBody.of(request.term()),
                TravellersBody.of(request.travellers()),
                choices.addOns().stream().map(ChosenAddOnBody::of).toList(),
                choices.features(),
                choices.coupon().map(CouponBody::of),
                choices.discounts().stream().map(DiscountBody::of).toList(),
                PriceResource.of(request, quote.price(), locale),
                DuesResource.of(quote.dues()),
                ShownPriceResource.of(request, quote.price()),
                CircumstancesResource.of(request),
                Explanation.of(request, quote.price(), locale),
                quote.createdAt(),
                quote.expiresAt(),
                quote.seal());
    }
}
