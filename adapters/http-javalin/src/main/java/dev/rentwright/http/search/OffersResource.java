package dev.rentwright.http.search;

import dev.rentwright.catalogue.RentableId;
import dev.rentwright.http.catalogue.CategoryResource;
import dev.rentwright.http.catalogue.VehicleResource;
import dev.rentwright.http.pricing.PeriodResource;
import dev.rentwright.http.pricing.PriceResource;
import dev.rentwright.http.wire.MoneyBody;
import dev.rentwright.http.wire.PageBody;
import dev.rentwright.http.wire.Says;
import dev.rentwright.search.Offers;
import java.util.List;
import java.util.Map;
import java.util.Objects;

@Says("What is free, and what it would cost.")
record OffersResource(
        PeriodResource period,
        @Says("Cheapest first.") List<CategoryOffer> categories,
        @Says("One page of vehicles, cheapest first.") List<VehicleOffer> data,
        PageBody.Meta meta) {

    @Says("A category that has something free.")
    record CategoryOffer(
            CategoryResource category,
            int free,
            @Says("The lowest total among them.") MoneyBody from) {}

    @Says("A vehicle that is free.")
    record VehicleOffer(VehicleResource vehicle, PriceResource price) {}

    static OffersResource of(Offers offers, Map<RentableId, VehicleResource> vehicles) {
        return new OffersResource(
                PeriodResource.of(offers.period()),
                categories(offers),
                offers.rentables().items().stream()
                        .filter(one -> one.rentable().vehicle().isPresent())
                        .map(one -> new VehicleOffer(
                                Objects.requireNonNull(
                                        vehicles.get(one.rentable().id())),
                                PriceResource.of(one.price())))
                        .toList(),
                PageBody.Meta.of(offers.rentables()));
    }

    static List<CategoryOffer> categories(Offers offers) {
        return offers.categories().stream()
                .map(one ->
                        new CategoryOffer(CategoryResource.of(one.category()), one.free(), MoneyBody.of(one.from())))
                .toList();
    }
}
