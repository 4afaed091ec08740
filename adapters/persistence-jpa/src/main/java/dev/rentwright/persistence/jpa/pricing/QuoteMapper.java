package dev.rentwright.persistence.jpa.pricing;

import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.location.LocationId;
import dev.rentwright.persistence.jpa.json.Json;
import dev.rentwright.persistence.jpa.json.Spellings;
import dev.rentwright.pricing.PriceBreakdown;
import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.quote.Quote;
import dev.rentwright.quote.QuoteId;
import dev.rentwright.time.RentalPeriod;
import java.time.ZoneId;
import java.util.Optional;

/** Between a quote and its row. The period has columns of its own: of a stay the request has the dates, not the instants. */
final class QuoteMapper {

    private QuoteMapper() {}

    static QuoteRow row(Quote quote) {
        QuoteRow row = new QuoteRow();
        row.quoteId = quote.id().value();
        row.supplierId = quote.supplier().value();
        row.rentableId = quote.rentable().value();
        row.categoryId = quote.category().value();
        row.pickupLocationId = quote.pickup().value();
        row.dropOffLocationId = quote.dropOff().value();
        row.startAt = quote.period().start();
        row.endAt = quote.period().end();
        row.zone = quote.period().zone().getId();
        row.priceRequest = Json.write(quote.request());
        row.priceBreakdown = Json.write(quote.price());
        row.currency = quote.price().currency().getCurrencyCode();
        row.totalPrice = quote.price().total().amount();
        row.createdAt = quote.createdAt();
        row.expiresAt = quote.expiresAt();
        row.ofCategory = quote.ofCategory();
        row.seal = quote.seal().orElse(null);
        return row;
    }

    static Quote quote(QuoteRow row, Spellings spellings) {
        return new Quote(
                new QuoteId(row.quoteId),
                new SupplierId(row.supplierId),
                new RentableId(row.rentableId),
                new CategoryId(row.categoryId),
                new LocationId(row.pickupLocationId),
                new LocationId(row.dropOffLocationId),
                spellings.read(row.quoteId, row.priceRequest, PriceRequest.class),
                new RentalPeriod(row.startAt, row.endAt, ZoneId.of(row.zone)),
                spellings.read(row.quoteId, row.priceBreakdown, PriceBreakdown.class),
                row.createdAt,
                row.expiresAt,
                Optional.ofNullable(row.seal),
                row.ofCategory);
    }
}
