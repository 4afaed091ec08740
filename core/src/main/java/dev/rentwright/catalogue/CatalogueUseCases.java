package dev.rentwright.catalogue;

import dev.rentwright.catalogue.category.Categories;
import dev.rentwright.catalogue.category.DefineCategory;
import dev.rentwright.catalogue.category.ReviseCategory;
import dev.rentwright.catalogue.feature.PutFeature;
import dev.rentwright.catalogue.property.KnownPropertyTypes;
import dev.rentwright.catalogue.property.PutPropertyType;
import dev.rentwright.catalogue.stock.AddRentable;
import dev.rentwright.catalogue.stock.CatalogueNeeds;
import dev.rentwright.catalogue.stock.ChangeOperation;
import dev.rentwright.catalogue.stock.ChangePublication;
import dev.rentwright.catalogue.stock.RecordTelematics;
import dev.rentwright.catalogue.stock.ReviseRentable;
import dev.rentwright.catalogue.stock.StockUseCases;
import dev.rentwright.host.DueWork;
import java.util.List;

/**
 * The use cases of this room, wired.
 *
 * @param dueWork what comes due by itself: papers that expire, and messages of devices, where there is a source of them
 */
public record CatalogueUseCases(
        DefineCategory defineCategory,
        ReviseCategory reviseCategory,
        AddRentable addRentable,
        ReviseRentable reviseRentable,
        ChangePublication changePublication,
        ChangeOperation changeOperation,
        PutFeature putFeature,
        PutPropertyType putPropertyType,
        KnownPropertyTypes propertyTypes,
        RecordTelematics recordTelematics,
        List<DueWork> dueWork) {

    public CatalogueUseCases {
        dueWork = List.copyOf(dueWork);
    }

    /** Wires them on what they need. */
    public static CatalogueUseCases on(CatalogueNeeds needs) {
        Categories categories = needs.categories();
        StockUseCases stock = StockUseCases.on(needs);
        return new CatalogueUseCases(
                DefineCategory.on(categories, needs.features(), needs.ids(), needs.access(), needs.unitOfWork()),
                ReviseCategory.on(
                        categories,
                        needs.rentables(),
                        needs.features(),
                        needs.policy(),
                        needs.access(),
                        needs.unitOfWork()),
                stock.addRentable(),
                stock.reviseRentable(),
                stock.changePublication(),
                stock.changeOperation(),
                PutFeature.on(needs.features(), needs.access(), needs.clock(), needs.unitOfWork()),
                PutPropertyType.on(needs.propertyTypes(), needs.access(), needs.unitOfWork()),
                new KnownPropertyTypes(needs.propertyTypes()),
                stock.recordTelematics(),
                stock.dueWork());
    }
}
