package dev.rentwright.review;

import dev.rentwright.booking.Bookings;
import dev.rentwright.catalogue.Rentables;
import dev.rentwright.host.UnitOfWork;
import dev.rentwright.identity.AccessPolicy;
import dev.rentwright.tariff.RateCards;
import dev.rentwright.tariff.TaxPolicy;

/** The use cases of this room, wired. */
public record ReviewUseCases(TryPrices tryPrices) {

    /** Wires them on what the host lends. */
    public static ReviewUseCases on(
            Bookings bookings,
            Rentables rentables,
            RateCards cards,
            TaxPolicy taxes,
            AccessPolicy access,
            UnitOfWork unitOfWork) {
        return new ReviewUseCases(new TryPricesService(bookings, rentables, cards, taxes, access, unitOfWork));
    }
}
