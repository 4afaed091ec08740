package dev.rentwright.tariff;

import dev.rentwright.catalogue.Categories;
import dev.rentwright.catalogue.Rentables;
import dev.rentwright.host.UnitOfWork;
import dev.rentwright.identity.AccessPolicy;

/** The use cases of this room, wired. */
public record TariffUseCases(SetRateCard setRateCard) {

    /** Wires them on what the host lends. */
    public static TariffUseCases on(
            Rentables rentables, Categories categories, RateCards cards, AccessPolicy access, UnitOfWork unitOfWork) {
        return new TariffUseCases(new SetRateCardService(cards, rentables, categories, access, unitOfWork));
    }
}
