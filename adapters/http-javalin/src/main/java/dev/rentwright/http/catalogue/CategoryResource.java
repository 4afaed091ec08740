package dev.rentwright.http.catalogue;

import dev.rentwright.catalogue.category.CategoryProfile;
import dev.rentwright.catalogue.category.RentableCategory;
import dev.rentwright.catalogue.feature.FeatureCode;
import dev.rentwright.catalogue.kind.AcrissCode;
import dev.rentwright.catalogue.kind.FuelType;
import dev.rentwright.catalogue.kind.Occupancy;
import dev.rentwright.catalogue.kind.RentableKind;
import dev.rentwright.catalogue.kind.TransmissionType;
import dev.rentwright.host.Stamps;
import dev.rentwright.http.wire.Says;
import dev.rentwright.tariff.RateCard;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A category as it is shown. */
@Says("A class of rentables that may be booked as such.")
public record CategoryResource(
        UUID id,
        RentableKind kind,
        String code,
        String name,
        String description,
        @Says("ACRISS code.") Optional<String> acriss,
        Optional<Integer> seats,
        Optional<Integer> luggage,
        Optional<TransmissionType> transmission,
        Optional<FuelType> fuel,
        @Says("Of its rooms.") Optional<Integer> sizeSqm,
        @Says("Of its rooms.") Optional<String> beds,
        @Says("From its rooms.") Optional<String> view,

        @Says("How many may sleep in its rooms, where they say nothing else.")
        Optional<Integer> maximumOccupancy,

        @Says("How many the price of its rooms is for, likewise.")
        Optional<Integer> baseOccupancy,

        @Says("What each of its rentables has, besides what it has of its own; codes of the catalogue.")
        List<String> features,

        List<ImageBody> images,

        @Says("What its rentables need after a rental where they do not say it themselves.")
        Optional<Long> turnaroundMinutes,

        @Says("What it costs, where it has a rate card; what is offered says it of a rental.")
        Optional<CategoryRatesResource> rates,

        int displayOrder,
        boolean active,
        @Says("Left out among offers.") Optional<Instant> createdAt,
        @Says("The last change; left out among offers.") Optional<Instant> updatedAt,
        long version) {

    /** Of a category, among offers that say what it costs. */
    public static CategoryResource of(RentableCategory category) {
        return of(category, Optional.empty(), Optional.empty());
    }

    static CategoryResource of(RentableCategory category, Optional<RateCard> card, Optional<Stamps.Stamp> stamp) {
        return new CategoryResource(
                category.id().value(),
                category.kind(),
                category.code(),
                category.name(),
                category.description(),
                category.acriss().map(AcrissCode::value),
                category.seats(),
                category.profile().luggage(),
                category.profile().transmission(),
                category.profile().fuel(),
                category.profile().room().flatMap(CategoryProfile.RoomType::sizeSqm),
                category.profile().room().map(CategoryProfile.RoomType::beds),
                category.profile().room().map(CategoryProfile.RoomType::view),
                occupancy(category).map(Occupancy::maximum),
                occupancy(category).map(Occupancy::base),
                category.profile().features().stream().map(FeatureCode::value).toList(),
                category.profile().images().stream().map(ImageBody::of).toList(),
                category.profile().turnaround().map(Duration::toMinutes),
                card.map(CategoryRatesResource::of),
                category.displayOrder(),
                category.active(),
                stamp.map(Stamps.Stamp::createdAt),
                stamp.map(Stamps.Stamp::updatedAt),
                category.version());
    }

    private static Optional<Occupancy> occupancy(RentableCategory category) {
        return category.profile().room().flatMap(CategoryProfile.RoomType::occupancy);
    }
}
