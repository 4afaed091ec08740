package dev.rentwright.catalogue;

import dev.rentwright.host.DueWork;
import dev.rentwright.host.IdGenerator;
import dev.rentwright.host.UnitOfWork;
import dev.rentwright.identity.AccessPolicy;
import dev.rentwright.location.Locations;
import dev.rentwright.party.Suppliers;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * The use cases of this room, wired.
 *
 * @param dueWork what comes due by itself: messages of devices, where there is a source of them
 */
public record CatalogueUseCases(
        DefineCategory defineCategory,
        ReviseCategory reviseCategory,
        AddRentable addRentable,
        ReviseRentable reviseRentable,
        ChangePublication changePublication,
        ChangeOperation changeOperation,
        PutFeature putFeature,
        RecordTelematics recordTelematics,
        List<DueWork> dueWork) {

    public CatalogueUseCases {
        dueWork = List.copyOf(dueWork);
    }

    /** Wires them on what the host lends. */
    public static CatalogueUseCases on(
            Rentables rentables,
            Categories categories,
            Suppliers suppliers,
            Locations locations,
            Features features,
            CataloguePolicy policy,
            LiveBookings liveBookings,
            Optional<TelematicsSource> devices,
            IdGenerator ids,
            AccessPolicy access,
            Clock clock,
            UnitOfWork unitOfWork) {
        Stock stock = new Stock(rentables);
        Publishing publishing = new Publishing(policy, liveBookings, access);
        RecordTelematics recording = new RecordTelematicsService(rentables, stock, access, unitOfWork);
        return new CatalogueUseCases(
                new DefineCategoryService(categories, ids, access, unitOfWork),
                new ReviseCategoryService(categories, rentables, policy, access, unitOfWork),
                new AddRentableService(
                        rentables, categories, suppliers, locations, features, policy, ids, access, unitOfWork),
                new ReviseRentableService(
                        stock, new Taken(rentables), features, locations, publishing, access, unitOfWork),
                new ChangePublicationService(stock, publishing, unitOfWork),
                new ChangeOperationService(stock, publishing, access, clock, unitOfWork),
                new PutFeatureService(features, access, unitOfWork),
                recording,
                devices.<DueWork>map(source -> new MessagesToTake(source, recording)).stream()
                        .toList());
    }
}
