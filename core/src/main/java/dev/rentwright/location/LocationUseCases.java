package dev.rentwright.location;

import dev.rentwright.host.IdGenerator;
import dev.rentwright.host.UnitOfWork;
import dev.rentwright.identity.AccessPolicy;

/** The use cases of this room, wired. */
public record LocationUseCases(
        RegisterLocation registerLocation, ReviseLocation reviseLocation, FindPlaces findPlaces) {

    /** Wires them on what the host lends. */
    public static LocationUseCases on(
            Locations locations, IdGenerator ids, AccessPolicy access, UnitOfWork unitOfWork) {
        return new LocationUseCases(
                new RegisterLocationService(locations, ids, access, unitOfWork),
                new ReviseLocationService(locations, access, unitOfWork),
                new FindPlacesService(locations, access, unitOfWork));
    }
}
