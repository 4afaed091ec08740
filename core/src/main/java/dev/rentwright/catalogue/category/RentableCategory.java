package dev.rentwright.catalogue.category;

import dev.rentwright.catalogue.CataloguePolicy;
import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.feature.FeatureCode;
import dev.rentwright.catalogue.kind.AcrissCode;
import dev.rentwright.catalogue.kind.FuelType;
import dev.rentwright.catalogue.kind.Occupancy;
import dev.rentwright.catalogue.kind.RentableKind;
import dev.rentwright.catalogue.kind.Room;
import dev.rentwright.catalogue.kind.TransmissionType;
import dev.rentwright.catalogue.kind.Vehicle;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A class of rentables that stand for each other, and that may be booked as such (CAT-02, CAT-03).
 *
 * <p>What CAT-03 calls its base rates and its deposit stands on the rate card that hangs on it, to which the cards of its
 * rentables fall back field by field (REC-14), so that a price has one place. They are required where something is sold and
 * not where a class is defined: a class whose every rentable has a card of its own needs none, and without a price nothing of
 * it is quoted ({@code rate.incomplete}).
 *
 * @param id which one
 * @param kind of what
 * @param code unique, upper case, at most 20 characters; of vehicles at most 10
 * @param name unique, at most 100 characters; of vehicles at most 50
 * @param description for customers, may be empty
 * @param acriss the trade's code, where it can be told
 * @param seats passengers, if the class promises a number
 * @param displayOrder its place in lists
 * @param active whether it may be booked as such; its rentables are sold, or not, each for itself
 * @param profile what it promises where its rentables say nothing
 * @param version for optimistic locking, from 1
 */
public record RentableCategory(
        CategoryId id,
        RentableKind kind,
        String code,
        String name,
        String description,
        Optional<AcrissCode> acriss,
        Optional<Integer> seats,
        int displayOrder,
        boolean active,
        CategoryProfile profile,
        long version) {

    public RentableCategory {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(acriss, "acriss");
        Objects.requireNonNull(profile, "profile");
        requireCode(kind, code);
        requireName(kind, name);
        if (seats.isPresent() && seats.get() < 1) {
            throw new IllegalArgumentException("expected at least one seat, got " + seats.get());
        }
    }

    /** One that promises no more. */
    public RentableCategory(
            CategoryId id,
            RentableKind kind,
            String code,
            String name,
            String description,
            Optional<AcrissCode> acriss,
            Optional<Integer> seats,
            int displayOrder,
            boolean active,
            long version) {
        this(id, kind, code, name, description, acriss, seats, displayOrder, active, CategoryProfile.PLAIN, version);
    }

    /** A code that a category of a kind may have (CAT-03, CAT-23). */
    public static String requireCode(RentableKind kind, String code) {
        int longest = kind == RentableKind.VEHICLE ? 10 : 20;
        if (!code.matches("[A-Z0-9-]{1," + longest + "}")) {
            throw new IllegalArgumentException(
                    "expected a code of 1 to " + longest + " letters A-Z, digits or hyphens, got '" + code + "'");
        }
        return code;
    }

    /** A name that a category of a kind may have (CAT-03, CAT-23). */
    public static String requireName(RentableKind kind, String name) {
        int longest = kind == RentableKind.VEHICLE ? 50 : 100;
        if (name.isBlank() || name.length() > longest) {
            throw new IllegalArgumentException(
                    "expected a name of 1 to " + longest + " characters, got '" + name + "'");
        }
        return name;
    }

    /** What a rentable of it has: what it has of its own, and what they all have (CAT-20, CAT-36). */
    public Set<FeatureCode> featuresOf(Rentable rentable) {
        Set<FeatureCode> all = new TreeSet<>(profile.features());
        all.addAll(rentable.presentation().features());
        return all;
    }

    /** What a vehicle of it has, its own word before the category's (CAT-36). */
    public Optional<TransmissionType> transmissionOf(Vehicle vehicle) {
        return vehicle.specification().transmission().or(profile::transmission);
    }

    /** What a vehicle of it runs on, its own word before the category's (CAT-36). */
    public Optional<FuelType> fuelOf(Vehicle vehicle) {
        return vehicle.specification().fuel().or(profile::fuel);
    }

    /** How many a vehicle of it seats, its own word before the category's (CAT-36). */
    public Optional<Integer> seatsOf(Vehicle vehicle) {
        return vehicle.specification().seats().or(() -> seats);
    }

    /** How many a room of it is for, its own word before its type's (CAT-36). */
    public Occupancy occupancyOf(Room room) {
        return room.ownOccupancy()
                .or(() -> profile.room().flatMap(CategoryProfile.RoomType::occupancy))
                .orElse(Occupancy.OF_TWO);
    }

    /** Whether a vehicle of it is air-conditioned, its own word before that of the category's ACRISS code (CAT-36). */
    public Optional<Boolean> airConditioningOf(Vehicle vehicle) {
        return vehicle.equipment().airConditioned().or(() -> acriss.map(AcrissCode::airConditioned));
    }

    /** What rentables of it need after a rental that do not say it themselves (AVL-18). */
    public Duration turnaround(CataloguePolicy policy) {
        return profile.turnaround().orElse(policy.turnarounds().getOrDefault(kind, Duration.ZERO));
    }

    /** The same category at another version, for stores. */
    public RentableCategory atVersion(long next) {
        return new RentableCategory(
                id, kind, code, name, description, acriss, seats, displayOrder, active, profile, next);
    }
}
