package dev.rentwright.catalogue.stock;

import dev.rentwright.catalogue.BookingRules;
import dev.rentwright.catalogue.CataloguePolicy;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.Rentables;
import dev.rentwright.catalogue.RentalConditions;
import dev.rentwright.catalogue.Turnaround;
import dev.rentwright.catalogue.Upkeep;
import dev.rentwright.catalogue.category.Categories;
import dev.rentwright.catalogue.category.RentableCategory;
import dev.rentwright.catalogue.feature.Features;
import dev.rentwright.catalogue.status.OperationalStatus;
import dev.rentwright.catalogue.status.PublicationStatus;
import dev.rentwright.host.IdGenerator;
import dev.rentwright.host.UnitOfWork;
import dev.rentwright.identity.AccessPolicy;
import dev.rentwright.identity.Permission;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.location.Location;
import dev.rentwright.location.Locations;
import dev.rentwright.party.Suppliers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

final class AddRentableService implements AddRentable {

    private final Rentables rentables;
    private final Categories categories;
    private final Suppliers suppliers;
    private final Locations locations;
    private final Features features;
    private final CataloguePolicy policy;
    private final IdGenerator ids;
    private final AccessPolicy access;
    private final UnitOfWork unitOfWork;

    AddRentableService(
            Rentables rentables,
            Categories categories,
            Suppliers suppliers,
            Locations locations,
            Features features,
            CataloguePolicy policy,
            IdGenerator ids,
            AccessPolicy access,
            UnitOfWork unitOfWork) {
        this.rentables = rentables;
        this.categories = categories;
        this.suppliers = suppliers;
        this.locations = locations;
        this.features = features;
        this.policy = policy;
        this.ids = ids;
        this.access = access;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Outcome<Rentable> add(Command command) {
        access.require(command.actor(), Permission.CATALOGUE_MANAGE);
        return unitOfWork.run(() -> {
            List<Refusal> refusals = refusals(command);
            if (!refusals.isEmpty()) {
                return Outcome.refused(refusals);
            }
            Rentable rentable = new Rentable(
                    new RentableId(ids.next()),
                    command.supplier(),
                    command.category(),
                    command.displayName(),
                    command.modes(),
                    policy.moderated() ? PublicationStatus.DRAFT : PublicationStatus.PUBLISHED,
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
            rentables.add(offered);
            return Outcome.granted(offered);
        });
    }

    private Turnaround turnaround(Command command) {
        return command.turnaround()
                .map(Turnaround::own)
                .orElseGet(() -> Turnaround.ofCategory(
                        categories.byId(command.category()).orElseThrow().turnaround(policy)));
    }

    private List<Refusal> refusals(Command command) {
        List<Refusal> refusals = new ArrayList<>();
        if (!command.actor().actsFor(command.supplier())
                || suppliers.byId(command.supplier()).isEmpty()) {
            refusals.add(unknown("supplier", command.supplier().value()));
        }
        Optional<Location> place = locations.byId(command.location());
        if (place.isEmpty()) {
            refusals.add(unknown("location", command.location().value()));
        } else if (!place.get().takes(command.supplier())) {
            refusals.add(invalid(
                    "location",
                    "a shared place or one of the supplier's own",
                    place.get().code()));
        }
        refusals.addAll(OfferedElsewhere.refusals(
                locations, command.supplier(), command.specifics().kind(), command.alsoOfferedAt()));
        Optional<RentableCategory> category = categories.byId(command.category());
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
        refusals.addAll(new Taken(rentables).refusals(command.supplier(), command.location(), command.specifics()));
        ShownFeatures.unknown(features, command.presentation()).ifPresent(refusals::add);
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
