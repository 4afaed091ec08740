package dev.rentwright.catalogue.stock;

import dev.rentwright.catalogue.CataloguePolicy;
import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.Rentables;
import dev.rentwright.catalogue.Turnaround;
import dev.rentwright.catalogue.category.Categories;
import dev.rentwright.catalogue.feature.Features;
import dev.rentwright.catalogue.property.PropertyTypes;
import dev.rentwright.host.IdGenerator;
import dev.rentwright.host.UnitOfWork;
import dev.rentwright.identity.AccessPolicy;
import dev.rentwright.location.Locations;
import dev.rentwright.party.Suppliers;
import java.time.Clock;
import java.util.Optional;

/**
 * What the use cases of the catalogue work with.
 *
 * @param devices where messages of devices wait, if there is such a place
 */
public record CatalogueNeeds(
        Rentables rentables,
        Categories categories,
        Suppliers suppliers,
        Locations locations,
        Features features,
        PropertyTypes propertyTypes,
        CataloguePolicy policy,
        LiveBookings liveBookings,
        Optional<TelematicsSource> devices,
        IdGenerator ids,
        AccessPolicy access,
        Clock clock,
        UnitOfWork unitOfWork) {

    /** What a rentable of a category that is known needs where it says nothing itself (AVL-18). */
    Turnaround turnaround(CategoryId category) {
        return Turnaround.ofCategory(categories.byId(category).orElseThrow().turnaround(policy));
    }
}
