package dev.rentwright.http.search;

import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.fleet.NearFuture;
import dev.rentwright.http.pricing.PeriodResource;
import dev.rentwright.http.pricing.PriceResource;
import dev.rentwright.http.wire.PageBody;
import dev.rentwright.http.wire.Says;
import dev.rentwright.search.Offers;
import dev.rentwright.search.Offers.RentableOffer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

@Says("Rooms or homes that are free, and what they would cost.")
record StayOffersResource(
        @Says("By the usual house times; a quote tells those of the house.")
        PeriodResource period,

        @Says("Cheapest first.") List<OffersResource.CategoryOffer> categories,

        @Says("One page of them, cheapest first.") List<StayOffer> data,
        PageBody.Meta meta) {

    @Says("A room or a home that is free.")
    record StayOffer(
            UUID rentableId,
            UUID categoryId,
            String displayName,
            @Says("Whether it can be had at all soon.") NearFuture nearFuture,
            PriceResource price) {

        static StayOffer of(RentableOffer offer, NearFuture nearFuture) {
            Rentable rentable = offer.rentable();
            return new StayOffer(
                    rentable.id().value(),
                    rentable.category().value(),
                    rentable.displayName(),
                    nearFuture,
                    PriceResource.of(offer.price()));
        }
    }

    static StayOffersResource of(Offers offers, Map<RentableId, NearFuture> near) {
        return new StayOffersResource(
                PeriodResource.of(offers.period()),
                OffersResource.categories(offers),
                offers.rentables().items().stream()
                        .map(offer -> StayOffer.of(
                                offer,
                                Objects.requireNonNull(near.get(offer.rentable().id()))))
                        .toList(),
                PageBody.Meta.of(offers.rentables()));
    }
}
