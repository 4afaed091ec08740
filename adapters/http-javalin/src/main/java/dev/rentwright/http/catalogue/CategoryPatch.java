package dev.rentwright.http.catalogue;

import dev.rentwright.catalogue.category.CategoryProfile;
import dev.rentwright.catalogue.category.RentableCategory;
import dev.rentwright.catalogue.category.ReviseCategory;
import dev.rentwright.catalogue.kind.AcrissCode;
import dev.rentwright.catalogue.kind.FuelType;
import dev.rentwright.catalogue.kind.Occupancy;
import dev.rentwright.catalogue.kind.TransmissionType;
import dev.rentwright.http.exchange.Values;
import dev.rentwright.http.wire.Says;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

@Says("What is to be changed; what is left out, or null, stays.")
record CategoryPatch(
        @Says("As customers see it; unique.") Optional<@Size(min = 1, max = 100) String> name,
        Optional<@Size(max = 2000) String> description,
        @Says("ACRISS code; empty for none.") Optional<@Size(max = 4) String> acriss,
        @Says("Passengers; 0 when no number is promised.") Optional<@Min(0) @Max(100) Integer> seats,
        @Says("Pieces.") Optional<@Min(0) @Max(100) Integer> luggage,
        Optional<TransmissionType> transmission,
        Optional<FuelType> fuel,
        @Says("Of its rooms.") Optional<@Min(1) @Max(10_000) Integer> sizeSqm,
        @Says("Of its rooms.") Optional<@Size(max = 100) String> beds,
        @Says("From its rooms.") Optional<@Size(max = 50) String> view,

        @Says("How many may sleep in its rooms, where they say nothing else.")
        Optional<@Min(1) @Max(100) Integer> maximumOccupancy,

        @Says("How many the price of its rooms is for.") Optional<@Min(1) @Max(100) Integer> baseOccupancy,

        @Says("What each of its rentables has, all of it; codes of the catalogue of features and amenities.")
        Optional<@Size(max = 100) List<@NotNull @Size(max = 30) String>> features,

        @Says("All of them.") Optional<@Size(max = 50) List<@Valid @NotNull ImageBody>> images,

        @Says("What its rentables need after a rental where they do not say it themselves; bookings stay as they were"
                + " agreed.")
        Optional<@Min(0) @Max(43_200) Integer> turnaroundMinutes,

        @Says("Its place in lists.") Optional<@Min(-10_000) @Max(10_000) Integer> displayOrder,
        @Says("Whether it may be booked as such.") Optional<Boolean> active) {

    ReviseCategory.Changes changes(RentableCategory known) {
        Optional<String> code = RentablePatch.text(acriss, known.acriss().map(AcrissCode::value));
        ReviseCategory.Promises promises = new ReviseCategory.Promises(
                Values.at("/acriss", code, AcrissCode::new),
                seats.or(known::seats).filter(number -> number > 0),
                profile(known.profile()));
        return new ReviseCategory.Changes(
                Values.at("/name", name, (String said) -> RentableCategory.requireName(known.kind(), said)),
                description,
                Optional.of(promises),
                displayOrder,
                active);
    }

    private CategoryProfile profile(CategoryProfile known) {
        return Values.made(
                "",
                () -> new CategoryProfile(
                        luggage.or(known::luggage),
                        transmission.or(known::transmission),
                        fuel.or(known::fuel),
                        room(known.room()),
                        images.map(all -> all.stream().map(ImageBody::image).toList())
                                .orElse(known.images()),
                        turnaroundMinutes.map(Duration::ofMinutes).or(known::turnaround),
                        features.map(codes -> FeatureCodes.at("/features", codes))
                                .orElse(known.features())));
    }

    private Optional<CategoryProfile.RoomType> room(Optional<CategoryProfile.RoomType> known) {
        Optional<Occupancy> occupancy =
                Occupancies.of(maximumOccupancy, baseOccupancy, known.flatMap(CategoryProfile.RoomType::occupancy));
        boolean said = sizeSqm.isPresent() || beds.isPresent() || view.isPresent() || occupancy.isPresent();
        return said
                ? Optional.of(new CategoryProfile.RoomType(
                        sizeSqm.or(() -> known.flatMap(CategoryProfile.RoomType::sizeSqm)),
                        beds.or(() -> known.map(CategoryProfile.RoomType::beds)).orElse(""),
                        view.or(() -> known.map(CategoryProfile.RoomType::view)).orElse(""),
                        occupancy))
                : known;
    }
}
