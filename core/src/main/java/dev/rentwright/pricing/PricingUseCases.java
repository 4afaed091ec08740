package dev.rentwright.pricing;

import dev.rentwright.availability.FreeRentables;
import dev.rentwright.catalogue.Categories;
import dev.rentwright.catalogue.Rentables;
import dev.rentwright.host.IdGenerator;
import dev.rentwright.host.UnitOfWork;
import dev.rentwright.identity.AccessPolicy;
import dev.rentwright.location.Locations;
import java.time.Clock;

/** The use cases of this room, wired. */
public record PricingUseCases(SetRateCard setRateCard, QuotePrice quotePrice) {

    /** Wires them on what the host lends. */
    public static PricingUseCases on(
            Rentables rentables,
            FreeRentables free,
            Categories categories,
            Locations locations,
            RateCards cards,
            Quotes quotes,
            IdGenerator ids,
            AccessPolicy access,
            Clock clock,
            UnitOfWork unitOfWork) {
        return new PricingUseCases(
                new SetRateCardService(cards, rentables, categories, access, unitOfWork),
                new QuotePriceService(rentables, free, locations, cards, quotes, ids, access, clock, unitOfWork));
    }
}
