package dev.rentwright.catalogue;

import dev.rentwright.host.IdGenerator;
import dev.rentwright.host.UnitOfWork;
import dev.rentwright.identity.AccessPolicy;
import dev.rentwright.location.Locations;
import dev.rentwright.party.Suppliers;

/** The use cases of this room, wired. */
public record CatalogueUseCases(DefineCategory defineCategory, AddRentable addRentable, ReviseRentable reviseRentable) {

    /** Wires them on what the host lends. */
    public static CatalogueUseCases on(
            Rentables rentables,
            Categories categories,
            Suppliers suppliers,
            Locations locations,
            IdGenerator ids,
            AccessPolicy access,
            UnitOfWork unitOfWork) {
        return new CatalogueUseCases(
                new DefineCategoryService(categories, ids, access, unitOfWork),
                new AddRentableService(rentables, categories, suppliers, locations, ids, access, unitOfWork),
                new ReviseRentableService(rentables, access, unitOfWork));
    }
}
