package dev.rentwright.persistence.jpa.catalogue;

import dev.rentwright.catalogue.BookingRules;
import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.Image;
import dev.rentwright.catalogue.Presentation;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.RentalMode;
import dev.rentwright.catalogue.Turnaround;
import dev.rentwright.catalogue.Upkeep;
import dev.rentwright.catalogue.feature.FeatureCode;
import dev.rentwright.catalogue.kind.Specifics;
import dev.rentwright.catalogue.status.OperationalStatus;
import dev.rentwright.catalogue.status.PublicationStatus;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.location.LocationId;
import dev.rentwright.persistence.jpa.column.Codes;
import dev.rentwright.persistence.jpa.json.Json;
import dev.rentwright.persistence.jpa.json.Understood;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Between a rentable and the row of what all kinds share. */
final class RentableMapper {

    private static final Understood<BookingRules> RULES = Understood.as(BookingRules.class);

    private RentableMapper() {}

    static void fill(RentableRow row, Rentable rentable) {
        if (!Duration.ofSeconds(rentable.turnaround().toSeconds()).equals(rentable.turnaround())) {
            throw new IllegalArgumentException("expected a turnaround of whole seconds, got " + rentable.turnaround());
        }
        row.supplierId = rentable.supplier().value();
        row.categoryId = rentable.category().value();
        row.kind = Codes.of(rentable.kind());
        row.displayName = rentable.displayName();
        row.rentedDaily = rentable.modes().contains(RentalMode.DAILY);
        row.rentedMonthly = rentable.modes().contains(RentalMode.MONTHLY);
        row.rentedByLease = rentable.modes().contains(RentalMode.LEASE);
        row.publicationStatus = Codes.of(rentable.publication());
        row.operationalStatus = Codes.of(rentable.operation());
        row.currentLocationId =
                rentable.currentLocation().map(LocationId::value).orElse(null);
        row.spotId = rentable.spot().orElse(null);
        row.minimumAge = rentable.minimumAge().orElse(null);
        row.turnaroundSeconds = rentable.turnaround().toSeconds();
        row.ownTurnaround = rentable.preparation().own();
        row.description = rentable.presentation().description();
        row.images = Json.write(rentable.presentation().images());
        Upkeep upkeep = rentable.upkeep();
        row.lastCleanedAt = upkeep.lastCleaned().orElse(null);
        row.lastServiceDate = upkeep.lastService().orElse(null);
        row.nextServiceDate = upkeep.nextService().orElse(null);
        row.nextServiceDueMileage = upkeep.nextServiceKm().orElse(null);
        row.conditionRating = upkeep.condition().orElse(null);
        row.upkeepNotes = upkeep.notes();
        row.bookingRules = Json.write(rentable.bookingRules());
    }

    /**
     * @param places ids with commas between them, in order
     * @param features codes with commas between them, or nothing
     */
    static Rentable rentable(RentableRow row, String places, @Nullable String features, Specifics specifics) {
        return new Rentable(
                new RentableId(row.rentableId),
                new SupplierId(row.supplierId),
                new CategoryId(row.categoryId),
                row.displayName,
                modes(row),
                Codes.read(PublicationStatus.class, row.publicationStatus),
                Codes.read(OperationalStatus.class, row.operationalStatus),
                places(places),
                Optional.ofNullable(row.currentLocationId).map(LocationId::new),
                Optional.ofNullable(row.spotId),
                Optional.ofNullable(row.minimumAge),
                new Turnaround(Duration.ofSeconds(row.turnaroundSeconds), row.ownTurnaround),
                specifics,
                upkeep(row),
                new Presentation(row.description, Json.readList(row.images, Image.class), features(features)),
                RULES.of(row.bookingRules),
                row.version);
    }

    private static Set<FeatureCode> features(@Nullable String codes) {
        return codes == null
                ? Set.of()
                : Arrays.stream(codes.split(",", -1)).map(FeatureCode::new).collect(Collectors.toSet());
    }

    private static Upkeep upkeep(RentableRow row) {
        return new Upkeep(
                Optional.ofNullable(row.lastCleanedAt),
                Optional.ofNullable(row.lastServiceDate),
                Optional.ofNullable(row.nextServiceDate),
                Optional.ofNullable(row.nextServiceDueMileage),
                Optional.ofNullable(row.conditionRating),
                row.upkeepNotes);
    }

    private static Set<RentalMode> modes(RentableRow row) {
        Set<RentalMode> modes = EnumSet.noneOf(RentalMode.class);
        for (RentalMode mode : RentalMode.values()) {
            boolean rented = switch (mode) {
                case DAILY -> row.rentedDaily;
                case MONTHLY -> row.rentedMonthly;
                case LEASE -> row.rentedByLease;
            };
            if (rented) {
                modes.add(mode);
            }
        }
        return modes;
    }

    private static Set<LocationId> places(String ids) {
        Set<LocationId> places = new LinkedHashSet<>();
        for (String id : ids.split(",", -1)) {
            places.add(new LocationId(UUID.fromString(id)));
        }
        return places;
    }
}
