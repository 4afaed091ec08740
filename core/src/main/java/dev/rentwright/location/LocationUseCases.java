package dev.rentwright.location;

import dev.rentwright.host.IdGenerator;
import dev.rentwright.host.UnitOfWork;
import dev.rentwright.identity.AccessPolicy;
import dev.rentwright.party.Suppliers;

/** The use cases of this room, wired. */
public record LocationUseCases(
        RegisterLocation registerLocation,
        ReviseLocation reviseLocation,
        FindPlaces findPlaces,
        PutCountry putCountry,
        ViewCountries viewCountries) {

    /** Wires them on what the host lends. */
    public static LocationUseCases on(
            Locations locations,
            Countries countries,
            Suppliers suppliers,
            IdGenerator ids,
            AccessPolicy access,
            UnitOfWork unitOfWork) {
        CountryService names = new CountryService(countries, suppliers, access, unitOfWork);
        return new LocationUseCases(
                new RegisterLocationService(locations, ids, access, unitOfWork),
                new ReviseLocationService(locations, access, unitOfWork),
                new FindPlacesService(locations, access, unitOfWork),
                names,
                names);
    }
}
