package dev.rentwright.persistence.jpa.pricing;

import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.location.LocationId;
import dev.rentwright.persistence.jpa.json.Json;
import dev.rentwright.pricing.ChosenAddOn;
import dev.rentwright.pricing.PriceBreakdown;
import dev.rentwright.quote.Quote;
import dev.rentwright.quote.QuoteId;
import dev.rentwright.tariff.RatePlan;
import dev.rentwright.time.RentalPeriod;
import java.time.ZoneId;

/** Between a quote and its row. */
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
        row.addOns = Json.write(quote.addOns());
        row.ratePlan = Json.write(quote.plan());
        row.priceBreakdown = Json.write(quote.price());
        row.currency = quote.price().currency().getCurrencyCode();
        row.totalPrice = quote.price().total().amount();
        row.createdAt = quote.createdAt();
        row.expiresAt = quote.expiresAt();
        return row;
    }

    static Quote quote(QuoteRow row) {
        return new Quote(
                new QuoteId(row.quoteId),
                new SupplierId(row.supplierId),
                new RentableId(row.rentableId),
                new CategoryId(row.categoryId),
                new LocationId(row.pickupLocationId),
                new LocationId(row.dropOffLocationId),
                new RentalPeriod(row.startAt, row.endAt, ZoneId.of(row.zone)),
                Json.readList(row.addOns, ChosenAddOn.class),
                Json.read(row.ratePlan, RatePlan.class),
                Json.read(row.priceBreakdown, PriceBreakdown.class),
                row.createdAt,
                row.expiresAt);
    }
}
