package dev.rentwright.catalogue;

import dev.rentwright.catalogue.kind.PropertyListing;
import dev.rentwright.catalogue.kind.RentableKind;
import dev.rentwright.catalogue.kind.Specifics;
import dev.rentwright.catalogue.kind.Vehicle;
import dev.rentwright.catalogue.status.OperationTrigger;
import dev.rentwright.catalogue.status.OperationalStatus;
import dev.rentwright.catalogue.status.PublicationStatus;
import dev.rentwright.catalogue.status.PublicationTrigger;
import dev.rentwright.identity.Actor;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.location.Address;
import dev.rentwright.location.LocationId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Anything that can be rented (CAT-01, REC-06). Immutable; a change makes the next version.
 *
 * @param id which one
 * @param supplier who offers it
 * @param category what it can stand in for
 * @param displayName as customers see it, at most 120 characters
 * @param modes how it may be rented, at least one
 * @param publication may it be sold
 * @param operation what it is doing now
 * @param offeredAt where rentals of it may begin once it stands there, at least one place (CAT-15, domain A9)
 * @param currentLocation where it is, unless it is out
 * @param spot where it stands there, if somebody said so: a parking spot of the place (LOC-10)
 * @param minimumAge of its drivers, if it asks for one (CAT-12)
 * @param preparation what it needs after a rental before the next may begin (domain A3)
 * @param specifics what makes it a car, a room or a home
 * @param upkeep how it is looked after
 * @param presentation what customers are shown of it
 * @param bookingRules how its bookings are run, where that is not as usual (CAT-18, CAT-31)
 * @param version for optimistic locking, from 1
 */
public record Rentable(
        RentableId id,
        SupplierId supplier,
        CategoryId category,
        String displayName,
        Set<RentalMode> modes,
        PublicationStatus publication,
        OperationalStatus operation,
        Set<LocationId> offeredAt,
        Optional<LocationId> currentLocation,
        Optional<UUID> spot,
        Optional<Integer> minimumAge,
        Turnaround preparation,
        Specifics specifics,
        Upkeep upkeep,
        Presentation presentation,
        BookingRules bookingRules,
        long version) {

    public Rentable {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(supplier, "supplier");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(publication, "publication");
        Objects.requireNonNull(operation, "operation");
        Objects.requireNonNull(currentLocation, "currentLocation");
        Objects.requireNonNull(spot, "spot");
        Objects.requireNonNull(minimumAge, "minimumAge");
        Objects.requireNonNull(preparation, "preparation");
        Objects.requireNonNull(specifics, "specifics");
        Objects.requireNonNull(upkeep, "upkeep");
        Objects.requireNonNull(presentation, "presentation");
        Objects.requireNonNull(bookingRules, "bookingRules");
        if (displayName.isBlank() || displayName.length() > 120) {
            throw new IllegalArgumentException(
                    "expected a display name of 1 to 120 characters, got '" + displayName + "'");
        }
        if (modes.isEmpty() || offeredAt.isEmpty()) {
            throw new IllegalArgumentException(
                    "expected at least one rental mode and one place, got " + modes + " at " + offeredAt);
        }
        if (spot.isPresent() && currentLocation.isEmpty()) {
            throw new IllegalArgumentException("expected a parking spot only of a place, got " + spot.get());
        }
        modes = Set.copyOf(EnumSet.copyOf(modes));
        offeredAt = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(offeredAt));
    }

    /** One of which nothing is recorded beyond what makes it what it is. */
    public Rentable(
            RentableId id,
            SupplierId supplier,
            CategoryId category,
            String displayName,
            Set<RentalMode> modes,
            PublicationStatus publication,
            OperationalStatus operation,
            Set<LocationId> offeredAt,
            Optional<LocationId> currentLocation,
            Optional<Integer> minimumAge,
            Duration turnaround,
            Specifics specifics,
            long version) {
        this(
                id,
                supplier,
                category,
                displayName,
                modes,
                publication,
                operation,
                offeredAt,
                currentLocation,
                Optional.empty(),
                minimumAge,
                Turnaround.own(turnaround),
                specifics,
                Upkeep.UNRECORDED,
                Presentation.PLAIN,
                BookingRules.USUAL,
                version);
    }

    /** The first place at which it is offered: of a room or home, where it stands. */
    public LocationId house() {
        return offeredAt.iterator().next();
    }

    /** What it needs after a rental before the next may begin (domain A3), whoever says so. */
    public Duration turnaround() {
        return preparation.length();
    }

    /** Its own address, of a home that has one; everything else is where it is offered. */
    public Optional<Address> address() {
        return specifics instanceof PropertyListing home ? home.profile().address() : Optional.empty();
    }

    /** Car, room or home. */
    public RentableKind kind() {
        return specifics.kind();
    }

    /** The vehicle, if it is one. */
    public Optional<Vehicle> vehicle() {
        return specifics instanceof Vehicle vehicle ? Optional.of(vehicle) : Optional.empty();
    }

    /** True for everybody where it is on sale or announced; else for those who run it (API-22, API-69, DR-20). */
    public boolean isShownTo(Actor actor) {
        return publication.isPublic() || actor.actsFor(supplier);
    }

    /** True when it may be sold and is not out of the fleet (AVL-14). */
    public boolean isSellable() {
        return publication == PublicationStatus.PUBLISHED
                && operation != OperationalStatus.OUT_OF_SERVICE
                && operation != OperationalStatus.RETIRED
                && operation != OperationalStatus.MAINTENANCE
                && operation != OperationalStatus.BLOCKED;
    }

    /** True unless it is a vehicle of which a paper expires before a day, the last of a rental (CAT-08). */
    public boolean papersLastThrough(LocalDate day) {
        return vehicle().map(vehicle -> vehicle.papers().validThrough(day)).orElse(true);
    }

    /** True when it is to be serviced by a day, or has gone as far as it may before (CAT-07, CAT-37). */
    public boolean isDueForService(LocalDate day) {
        return upkeep.nextService().filter(due -> !due.isAfter(day)).isPresent()
                || upkeep.nextServiceKm()
                        .filter(due -> vehicle()
                                .filter(vehicle -> vehicle.odometerKm() >= due)
                                .isPresent())
                        .isPresent();
    }

    /** The same home, its owner known to own it (CAT-29); anything else as it was. */
    public Rentable ownerVerified() {
        return specifics instanceof PropertyListing home
                ? with(new PropertyListing(
                        home.propertyType(),
                        home.maximumGuests(),
                        home.profile().verified()))
                : this;
    }

    /** The same rentable handed to a customer: in use and at no place of ours. */
    public Rentable handedOut() {
        return moved(OperationTrigger.HAND_OUT).at(Optional.empty());
    }

    /** The same rentable taken back at a place, to be cleaned, or to go again at once (REC-07). */
    public Rentable takenBack(LocationId at, Specifics as, boolean toClean) {
        OperationTrigger trigger = toClean ? OperationTrigger.TAKE_BACK_TO_CLEAN : OperationTrigger.TAKE_BACK;
        return moved(trigger).at(Optional.of(at)).with(as);
    }

    /** The same rentable out of the fleet, for a reason that its booking records. */
    public Rentable outOfService() {
        return operation == OperationalStatus.OUT_OF_SERVICE ? this : moved(OperationTrigger.TAKE_OUT);
    }

    /**
     * The same rentable after a move along the axis of sale, for those who have asked before whether it may.
     *
     * @throws dev.rentwright.lifecycle.IllegalTransition when its status does not know the trigger
     */
    public Rentable moved(PublicationTrigger trigger) {
        PublicationStatus next = publication.after(trigger);
        return next(displayName, next, operation, currentLocation, spot, specifics, upkeep, presentation, version);
    }

    /**
     * The same rentable after a move along the axis of its daily work, for those who have asked before whether it may.
     *
     * @throws dev.rentwright.lifecycle.IllegalTransition when its status does not know the trigger
     */
    public Rentable moved(OperationTrigger trigger) {
        OperationalStatus next = operation.after(trigger);
        return next(displayName, publication, next, currentLocation, spot, specifics, upkeep, presentation, version);
    }

    /** True when what it is doing knows the trigger. */
    public boolean allows(OperationTrigger trigger) {
        return operation.allows(trigger);
    }

    /** The refusal {@code asset.illegal-transition} for a trigger that what it is doing does not know. */
    public Refusal refusal(OperationTrigger trigger) {
        return operation.refusal(trigger);
    }

    /** The same rentable under another name. */
    public Rentable named(String name) {
        return next(name, publication, operation, currentLocation, spot, specifics, upkeep, presentation, version);
    }

    /** The same rentable at a place, or at none of ours; nobody has said on which spot. */
    public Rentable at(Optional<LocationId> place) {
        return next(
                displayName, publication, operation, place, Optional.empty(), specifics, upkeep, presentation, version);
    }

    /** The same rentable on a spot of its place. */
    public Rentable parkedOn(Optional<UUID> parkingSpot) {
        return next(
                displayName,
                publication,
                operation,
                currentLocation,
                parkingSpot,
                specifics,
                upkeep,
                presentation,
                version);
    }

    /** The same rentable with other specifics. */
    public Rentable with(Specifics next) {
        return next(displayName, publication, operation, currentLocation, spot, next, upkeep, presentation, version);
    }

    /** The same rentable, looked after. */
    public Rentable with(Upkeep next) {
        return next(displayName, publication, operation, currentLocation, spot, specifics, next, presentation, version);
    }

    /** The same rentable, shown otherwise. */
    public Rentable with(Presentation next) {
        return next(displayName, publication, operation, currentLocation, spot, specifics, upkeep, next, version);
    }

    /** The same rentable, offered at other places too; rooms and homes stay where they are. */
    public Rentable offeredAlsoAt(Set<LocationId> others) {
        Set<LocationId> places = new LinkedHashSet<>();
        places.add(house());
        places.addAll(others);
        return new Rentable(
                id,
                supplier,
                category,
                displayName,
                modes,
                publication,
                operation,
                places,
                currentLocation,
                spot,
                minimumAge,
                preparation,
                specifics,
                upkeep,
                presentation,
                bookingRules,
                version);
    }

    /** The same rentable whose bookings are run so. */
    public Rentable with(BookingRules rules) {
        return new Rentable(
                id,
                supplier,
                category,
                displayName,
                modes,
                publication,
                operation,
                offeredAt,
                currentLocation,
                spot,
                minimumAge,
                preparation,
                specifics,
                upkeep,
                presentation,
                rules,
                version);
    }

    /** How and to whom it is rented. */
    public RentalConditions conditions() {
        return new RentalConditions(modes, minimumAge, preparation);
    }

    /** The same rentable, rented otherwise from now on. */
    public Rentable with(RentalConditions conditions) {
        return new Rentable(
                id,
                supplier,
                category,
                displayName,
                conditions.modes(),
                publication,
                operation,
                offeredAt,
                currentLocation,
                spot,
                conditions.minimumAge(),
                conditions.preparation(),
                specifics,
                upkeep,
                presentation,
                bookingRules,
                version);
    }

    /** True when customers would not see a difference. */
    public boolean shownLike(Rentable other) {
        return displayName.equals(other.displayName)
                && presentation.equals(other.presentation)
                && modes.equals(other.modes)
                && minimumAge.equals(other.minimumAge)
                && specifics.asShown().equals(other.specifics.asShown());
    }

    /** The same rentable at another version, for stores. */
    public Rentable atVersion(long next) {
        return next(displayName, publication, operation, currentLocation, spot, specifics, upkeep, presentation, next);
    }

    private Rentable next(
            String name,
            PublicationStatus sale,
            OperationalStatus work,
            Optional<LocationId> place,
            Optional<UUID> on,
            Specifics as,
            Upkeep care,
            Presentation shown,
            long at) {
        return new Rentable(
                id,
                supplier,
                category,
                name,
                modes,
                sale,
                work,
                offeredAt,
                place,
                on,
                minimumAge,
                preparation,
                as,
                care,
                shown,
                bookingRules,
                at);
    }
}
