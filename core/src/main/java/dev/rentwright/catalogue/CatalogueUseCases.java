package dev.rentwright.catalogue;

import dev.rentwright.catalogue.category.Categories;
import dev.rentwright.catalogue.category.DefineCategory;
import dev.rentwright.catalogue.category.ReviseCategory;
import dev.rentwright.catalogue.feature.Features;
import dev.rentwright.catalogue.feature.PutFeature;
import dev.rentwright.catalogue.stock.AddRentable;
import dev.rentwright.catalogue.stock.ChangeOperation;
import dev.rentwright.catalogue.stock.ChangePublication;
import dev.rentwright.catalogue.stock.LiveBookings;
import dev.rentwright.catalogue.stock.RecordTelematics;
import dev.rentwright.catalogue.stock.ReviseRentable;
import dev.rentwright.catalogue.stock.StockUseCases;
import dev.rentwright.catalogue.stock.TelematicsSource;
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
        StockUseCases stock = StockUseCases.on(
                rentables,
                categories,
                suppliers,
                locations,
                features,
                policy,
                liveBookings,
                devices,
                ids,
                access,
                clock,
                unitOfWork);
        return new CatalogueUseCases(
                DefineCategory.on(categories, ids, access, unitOfWork),
                ReviseCategory.on(categories, rentables, policy, access, unitOfWork),
                stock.addRentable(),
                stock.reviseRentable(),
                stock.changePublication(),
                stock.changeOperation(),
                PutFeature.on(features, access, unitOfWork),
                stock.recordTelematics(),
                stock.dueWork());
    }
}
