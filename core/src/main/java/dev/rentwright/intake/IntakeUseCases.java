package dev.rentwright.intake;

import dev.rentwright.catalogue.CatalogueUseCases;
import dev.rentwright.catalogue.category.Categories;
import dev.rentwright.host.UnitOfWork;
import dev.rentwright.identity.AccessPolicy;
import dev.rentwright.location.Locations;
import dev.rentwright.party.Suppliers;
import dev.rentwright.tariff.RateCards;
import java.time.Clock;

/** The use cases of this room, wired. */
public record IntakeUseCases(AddCar addCar, DefinePricedCategory definePricedCategory) {

    /** Wires them on what the host lends. */
    public static IntakeUseCases on(
            CatalogueUseCases catalogue,
            Categories categories,
            Suppliers suppliers,
            Locations locations,
            RateCards cards,
            AccessPolicy access,
            Clock clock,
            UnitOfWork unitOfWork) {
        return new IntakeUseCases(
                new AddCarService(catalogue, categories, suppliers, locations, cards, access, clock, unitOfWork),
                new DefinePricedCategoryService(catalogue.defineCategory(), cards, access, clock, unitOfWork));
    }
}
