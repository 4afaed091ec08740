package dev.rentwright.quote;

import dev.rentwright.availability.FreeRentables;
import dev.rentwright.catalogue.Rentables;
import dev.rentwright.host.IdGenerator;
import dev.rentwright.host.UnitOfWork;
import dev.rentwright.identity.AccessPolicy;
import dev.rentwright.location.Locations;
import dev.rentwright.tariff.RateCards;
import java.time.Clock;

/** The use cases of this room, wired. */
public record QuoteUseCases(QuotePrice quotePrice) {

    /** Wires them on what the host lends. */
    public static QuoteUseCases on(
            Rentables rentables,
            FreeRentables free,
            Locations locations,
            RateCards cards,
            Quotes quotes,
            IdGenerator ids,
            AccessPolicy access,
            Clock clock,
            UnitOfWork unitOfWork) {
        return new QuoteUseCases(
                new QuotePriceService(rentables, free, locations, cards, quotes, ids, access, clock, unitOfWork));
    }
}
