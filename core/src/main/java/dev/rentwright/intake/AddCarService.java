package dev.rentwright.intake;

import dev.rentwright.catalogue.CatalogueUseCases;
import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentalMode;
import dev.rentwright.catalogue.category.Categories;
import dev.rentwright.catalogue.category.DefineCategory;
import dev.rentwright.catalogue.category.RentableCategory;
import dev.rentwright.catalogue.kind.Equipment;
import dev.rentwright.catalogue.kind.Ownership;
import dev.rentwright.catalogue.kind.Telematics;
import dev.rentwright.catalogue.kind.Vehicle;
import dev.rentwright.catalogue.status.OperationTrigger;
import dev.rentwright.catalogue.stock.AddRentable;
import dev.rentwright.catalogue.stock.ChangeOperation;
import dev.rentwright.host.Page;
import dev.rentwright.host.UnitOfWork;
import dev.rentwright.identity.AccessPolicy;
import dev.rentwright.identity.Permission;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.location.Location;
import dev.rentwright.location.LocationId;
import dev.rentwright.location.Locations;
import dev.rentwright.money.Money;
import dev.rentwright.party.Supplier;
import dev.rentwright.party.Suppliers;
import dev.rentwright.tariff.RateCard;
import dev.rentwright.tariff.RateCards;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A price that the car could not be rented at is refused before the car is written, so that none is left without its price. All
 * that a refusal may leave behind is the class for any car.
 */
final class AddCarService implements AddCar {

    private static final String ANY_CAR = "CAR";

    private final CatalogueUseCases catalogue;
    private final Categories categories;
    private final Suppliers suppliers;
    private final Locations locations;
    private final RateCards cards;
    private final AccessPolicy access;
    private final Clock clock;
    private final UnitOfWork unitOfWork;

    AddCarService(
            CatalogueUseCases catalogue,
            Categories categories,
            Suppliers suppliers,
            Locations locations,
            RateCards cards,
            AccessPolicy access,
            Clock clock,
            UnitOfWork unitOfWork) {
        this.catalogue = catalogue;
        this.categories = categories;
        this.suppliers = suppliers;
        this.locations = locations;
        this.cards = cards;
        this.access = access;
        this.clock = clock;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Outcome<Rentable> add(Command command) {
        access.require(command.actor(), Permission.CATALOGUE_MANAGE);
        command.costPerDay().ifPresent(cost -> access.require(command.actor(), Permission.PRICING_MANAGE));
        return unitOfWork.run(() -> supplier(command)
                .then(supplier -> place(command, supplier).then(place -> add(command, supplier, place))));
    }

    private Outcome<Rentable> add(Command command, SupplierId supplier, LocationId place) {
        Optional<RentableCategory> known = command.category().isPresent()
                ? command.category().flatMap(categories::byId)
                : categories.byCode(ANY_CAR);
        Optional<RateCard> card = command.costPerDay().map(AddCarService::card);
        // Asked before the car is written: a price that it could not be rented at leaves nothing behind.
        List<Refusal> unpriced = card.map(
                        own -> own.planOver(known.map(RentableCategory::id).flatMap(cards::of))
                                .refusals())
                .orElse(List.of());
        if (!unpriced.isEmpty()) {
            return Outcome.refused(unpriced);
        }
        return command.category()
                .or(() -> known.map(RentableCategory::id))
                .map(Outcome::granted)
                .orElseGet(() -> anyCar(command))
                .then(category -> catalogue.addRentable().add(car(command, supplier, category, place)))
                .map(added -> {
                    card.ifPresent(
                            own -> cards.put(added.id(), own, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
                    return command.available() ? added : taken(command, added);
                });
    }

    private static RateCard card(Money cost) {
        return RateCard.daily(cost.amount().toPlainString(), cost.currency().getCurrencyCode());
    }

    private Outcome<SupplierId> supplier(Command command) {
        Optional<SupplierId> said = command.supplier().or(command.actor()::supplier);
        if (said.isPresent()) {
            return Outcome.granted(said.get());
        }
        Page<Supplier> all = suppliers.list(Page.Request.FIRST);
        return all.total() == 1
                ? Outcome.granted(all.items().get(0).id())
                : Outcome.refused(missing("supplierId", "one of " + all.total() + " suppliers"));
    }

    private Outcome<LocationId> place(Command command, SupplierId supplier) {
        if (command.location().isPresent()) {
            return Outcome.granted(command.location().get());
        }
        Page.Request request = Page.Request.FIRST;
        Page<Location> page = locations.list(request);
        while (true) {
            Optional<LocationId> found = page.items().stream()
                    .filter(place -> place.active() && place.pickup() && place.takes(supplier))
                    .map(Location::id)
                    .findFirst();
            if (found.isPresent()) {
                return Outcome.granted(found.get());
            }
            if (request.number() >= page.lastPage()) {
                return Outcome.refused(missing("locationId", "a place that takes cars of this supplier"));
            }
            request = new Page.Request(request.number() + 1, request.size());
            page = locations.list(request);
        }
    }

    private Outcome<CategoryId> anyCar(Command command) {
        return catalogue
                .defineCategory()
                .define(DefineCategory.Command.vehicles(command.actor(), ANY_CAR, "Cars"))
                .map(RentableCategory::id);
    }

    private static AddRentable.Command car(
            Command command, SupplierId supplier, CategoryId category, LocationId place) {
        Vehicle.Specification unknown = Vehicle.Specification.UNKNOWN;
        Vehicle vehicle = new Vehicle(
                command.plate(),
                Optional.empty(),
                Optional.empty(),
                command.model(),
                command.year(),
                new Vehicle.Specification(
                        command.transmission(),
                        unknown.fuel(),
                        unknown.tankLitres(),
                        unknown.seats(),
                        unknown.doors(),
                        unknown.range()),
                0,
                Vehicle.Papers.UNRECORDED,
                new Equipment(command.colour(), Optional.empty(), Optional.empty(), Set.of()),
                Ownership.UNRECORDED,
                Telematics.NONE);
        return new AddRentable.Command(
                        command.actor(),
                        supplier,
                        category,
                        command.model() + " " + command.year(),
                        Set.of(RentalMode.DAILY),
                        place,
                        Optional.empty(),
                        Duration.ZERO,
                        vehicle)
                .turningAroundAsItsCategory();
    }

    private Rentable taken(Command command, Rentable added) {
        return catalogue
                .changeOperation()
                .change(new ChangeOperation.Command(
                        command.actor(), added.id(), Optional.empty(), OperationTrigger.TAKE_OUT))
                .orThrow();
    }

    private static Refusal missing(String field, String expected) {
        return Refusal.of(RefusalCode.INVALID_VALUE)
                .with("field", field)
                .with("expected", expected)
                .with("actual", "none");
    }
}
