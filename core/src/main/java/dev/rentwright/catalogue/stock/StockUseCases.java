package dev.rentwright.catalogue.stock;

import dev.rentwright.catalogue.CataloguePolicy;
import dev.rentwright.catalogue.Rentables;
import dev.rentwright.catalogue.category.Categories;
import dev.rentwright.catalogue.feature.Features;
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
 * The use cases that change rentables.
 *
 * @param dueWork what comes due by itself: messages of devices, where there is a source of them
 */
public record StockUseCases(
        AddRentable addRentable,
        ReviseRentable reviseRentable,
        ChangePublication changePublication,
        ChangeOperation changeOperation,
        RecordTelematics recordTelematics,
        List<DueWork> dueWork) {

    public StockUseCases {
        dueWork = List.copyOf(dueWork);
    }

    /** Wires them on what the host lends. */
    public static StockUseCases on(
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
        return new StockUseCases(
                new AddRentableService(
                        rentables, categories, suppliers, locations, features, policy, ids, access, unitOfWork),
                new ReviseRentableService(
                        stock, new Taken(rentables), features, locations, publishing, access, unitOfWork),
                new ChangePublicationService(stock, publishing, unitOfWork),
                new ChangeOperationService(stock, publishing, access, clock, unitOfWork),
                recording,
                devices.<DueWork>map(source -> new MessagesToTake(source, recording)).stream()
                        .toList());
    }
}
