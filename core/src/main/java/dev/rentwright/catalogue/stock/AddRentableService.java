package dev.rentwright.catalogue.stock;

import dev.rentwright.catalogue.BookingRules;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.RentalConditions;
import dev.rentwright.catalogue.Turnaround;
import dev.rentwright.catalogue.Upkeep;
import dev.rentwright.catalogue.category.RentableCategory;
import dev.rentwright.catalogue.feature.KnownFeatures;
import dev.rentwright.catalogue.kind.PropertyListing;
import dev.rentwright.catalogue.property.KnownPropertyTypes;
import dev.rentwright.catalogue.status.OperationalStatus;
import dev.rentwright.catalogue.status.PublicationStatus;
import dev.rentwright.identity.Permission;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.location.Location;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

final class AddRentableService implements AddRentable {

    private final CatalogueNeeds needs;

    AddRentableService(CatalogueNeeds needs) {
        this.needs = needs;
    }

    @Override
    public Outcome<Rentable> add(Command command) {
        needs.access().require(command.actor(), Permission.CATALOGUE_MANAGE);
        return needs.unitOfWork().run(() -> {
            List<Refusal> refusals = refusals(command);
            if (!refusals.isEmpty()) {
                return Outcome.refused(refusals);
            }
            Rentable rentable = new Rentable(
                    new RentableId(needs.ids().next()),
                    command.supplier(),
                    command.category(),
                    command.displayName(),
                    command.modes(),
                    needs.policy().moderated() ? PublicationStatus.DRAFT : PublicationStatus.PUBLISHED,
                    OperationalStatus.AVAILABLE,
                    Set.of(command.location()),
                    Optional.of(command.location()),
                    Optional.empty(),
                    command.minimumAge(),
                    turnaround(command),
                    command.specifics(),
                    Upkeep.UNRECORDED,
                    command.presentation(),
                    BookingRules.USUAL,
                    1);
            Rentable offered = rentable.offeredAlsoAt(command.alsoOfferedAt());
            needs.rentables().add(offered);
            return Outcome.granted(offered);
        });
    }

    private Turnaround turnaround(Command command) {
        return command.turnaround().map(Turnaround::own).orElseGet(() -> needs.turnaround(command.category()));
    }

    private List<Refusal> refusals(Command command) {
        List<Refusal> refusals = new ArrayList<>();
        if (!command.actor().actsFor(command.supplier())
                || needs.suppliers().byId(command.supplier()).isEmpty()) {
            refusals.add(unknown("supplier", command.supplier().value()));
        }
        Optional<Location> place = needs.locations().byId(command.location());
        if (place.isEmpty()) {
            refusals.add(unknown("location", command.location().value()));
        } else if (!place.get().takes(command.supplier())) {
            refusals.add(invalid(
                    "location",
                    "a shared place or one of the supplier's own",
                    place.get().code()));
        }
        refusals.addAll(OfferedElsewhere.refusals(
                needs.locations(), command.supplier(), command.specifics().kind(), command.alsoOfferedAt()));
        Optional<RentableCategory> category = needs.categories().byId(command.category());
        if (category.isEmpty()) {
            refusals.add(unknown("category", command.category().value()));
        } else if (category.get().kind() != command.specifics().kind()) {
            refusals.add(invalid(
                    "category",
                    "one of kind " + command.specifics().kind(),
                    category.get().kind().name()));
        }
        RentalConditions.refusal(
                        command.specifics().kind(), command.turnaround().orElse(Duration.ZERO))
                .ifPresent(refusals::add);
        refusals.addAll(
                new Taken(needs.rentables()).refusals(command.supplier(), command.location(), command.specifics()));
        KnownFeatures.unknown(needs.features(), command.presentation().features())
                .ifPresent(refusals::add);
        if (command.specifics() instanceof PropertyListing listing) {
            new KnownPropertyTypes(needs.propertyTypes()).unknown(listing).ifPresent(refusals::add);
        }
        return refusals;
    }

    private static Refusal unknown(String kind, UUID id) {
        return Refusal.of(RefusalCode.NOT_FOUND).with("kind", kind).with("id", id);
    }

    private static Refusal invalid(String field, String expected, String actual) {
        return Refusal.of(RefusalCode.INVALID_VALUE)
                .with("field", field)
                .with("expected", expected)
                .with("actual", actual);
    }
}
