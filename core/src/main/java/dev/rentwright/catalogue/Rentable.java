package dev.rentwright.catalogue;

import dev.rentwright.identity.SupplierId;
import dev.rentwright.location.LocationId;
import java.time.Duration;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

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
 * @param offeredAt where rentals of it may begin, at least one place (CAT-15)
 * @param currentLocation where it is, unless it is out
 * @param minimumAge of its drivers, if it asks for one (CAT-12)
 * @param turnaround what it needs after a rental before the next may begin (domain A3)
 * @param specifics what makes it a car, a room or a home
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
        Optional<Integer> minimumAge,
        Duration turnaround,
        Specifics specifics,
        long version) {

    public Rentable {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(supplier, "supplier");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(publication, "publication");
        Objects.requireNonNull(operation, "operation");
        Objects.requireNonNull(currentLocation, "currentLocation");
        Objects.requireNonNull(minimumAge, "minimumAge");
        Objects.requireNonNull(specifics, "specifics");
        if (displayName.isBlank() || displayName.length() > 120) {
            throw new IllegalArgumentException(
                    "expected a display name of 1 to 120 characters, got '" + displayName + "'");
        }
        if (modes.isEmpty() || offeredAt.isEmpty()) {
            throw new IllegalArgumentException(
                    "expected at least one rental mode and one place, got " + modes + " at " + offeredAt);
        }
        if (turnaround.isNegative()) {
            throw new IllegalArgumentException("expected a turnaround of 0 or more, got " + turnaround);
        }
        modes = Set.copyOf(EnumSet.copyOf(modes));
        offeredAt = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(offeredAt));
    }

    /** Car, room or home. */
    public RentableKind kind() {
        return specifics.kind();
    }

    /** The vehicle, if it is one. */
    public Optional<Vehicle> vehicle() {
        return specifics instanceof Vehicle vehicle ? Optional.of(vehicle) : Optional.empty();
    }

    /** True when it may be sold and is not out of the fleet (AVL-14). */
    public boolean isSellable() {
        return publication == PublicationStatus.PUBLISHED
                && operation != OperationalStatus.OUT_OF_SERVICE
                && operation != OperationalStatus.RETIRED
                && operation != OperationalStatus.MAINTENANCE
                && operation != OperationalStatus.BLOCKED;
    }

    /** The same rentable handed to a customer: in use and at no place of ours. */
    public Rentable handedOut() {
        return with(OperationalStatus.IN_USE, Optional.empty(), specifics);
    }

    /** The same rentable taken back at a place, in the state its turnaround policy asks for (REC-07). */
    public Rentable takenBack(LocationId at, Specifics as) {
        OperationalStatus next =
                kind() == RentableKind.VEHICLE ? OperationalStatus.AVAILABLE : OperationalStatus.CLEANING;
        return with(next, Optional.of(at), as);
    }

    /** The same rentable out of the fleet, for a reason that its booking records. */
    public Rentable outOfService() {
        return with(OperationalStatus.OUT_OF_SERVICE, currentLocation, specifics);
    }

    /** The same rentable, published or not. */
    public Rentable published(PublicationStatus next) {
        return new Rentable(
                id,
                supplier,
                category,
                displayName,
                modes,
                next,
                operation,
                offeredAt,
                currentLocation,
                minimumAge,
                turnaround,
                specifics,
                version);
    }

    /** The same rentable under another name. */
    public Rentable named(String name) {
        return new Rentable(
                id,
                supplier,
                category,
                name,
                modes,
                publication,
                operation,
                offeredAt,
                currentLocation,
                minimumAge,
                turnaround,
                specifics,
                version);
    }

    /** The same rentable at another version, for stores. */
    public Rentable atVersion(long next) {
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
                minimumAge,
                turnaround,
                specifics,
                next);
    }

    private Rentable with(OperationalStatus nextOperation, Optional<LocationId> at, Specifics nextSpecifics) {
        return new Rentable(
                id,
                supplier,
                category,
                displayName,
                modes,
                publication,
                nextOperation,
                offeredAt,
                at,
                minimumAge,
                turnaround,
                nextSpecifics,
                version);
    }
}
