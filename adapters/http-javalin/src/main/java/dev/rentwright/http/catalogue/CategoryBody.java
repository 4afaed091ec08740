package dev.rentwright.http.catalogue;

import dev.rentwright.catalogue.category.CategoryProfile;
import dev.rentwright.catalogue.category.DefineCategory;
import dev.rentwright.catalogue.category.RentableCategory;
import dev.rentwright.catalogue.kind.AcrissCode;
import dev.rentwright.catalogue.kind.FuelType;
import dev.rentwright.catalogue.kind.Occupancy;
import dev.rentwright.catalogue.kind.RentableKind;
import dev.rentwright.catalogue.kind.TransmissionType;
import dev.rentwright.http.exchange.Values;
import dev.rentwright.http.wire.Says;
import dev.rentwright.identity.Actor;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

@Says("A class of rentables that stand for each other.")
record CategoryBody(
        @Says("Vehicle when left out.") Optional<RentableKind> kind,

        @Says(value = "Unique; of vehicles at most 10 characters.", example = "COMPACT")
        @NotNull
        @Pattern(regexp = "[A-Z0-9-]{1,20}")
        String code,

        @Says(value = "As customers see it; of vehicles at most 50 characters.", example = "Compact cars")
        @NotBlank
        @Size(max = 100)
        String name,

        Optional<@Size(max = 2000) String> description,

        @Says(value = "ACRISS code, where it can be told.", example = "CDMR")
        Optional<@Size(max = 4) String> acriss,

        @Says("Passengers.") Optional<@Min(1) @Max(100) Integer> seats,
        @Says("Pieces.") Optional<@Min(0) @Max(100) Integer> luggage,
        Optional<TransmissionType> transmission,
        Optional<FuelType> fuel,
        @Says("Of its rooms.") Optional<@Min(1) @Max(10_000) Integer> sizeSqm,

        @Says(value = "Of its rooms.", example = "1 double bed")
        Optional<@Size(max = 100) String> beds,

        @Says(value = "From its rooms.", example = "sea") Optional<@Size(max = 50) String> view,

        @Says("How many may sleep in its rooms, where they say nothing else; two when left out.")
        Optional<@Min(1) @Max(100) Integer> maximumOccupancy,

        @Says("How many the price of its rooms is for; two when left out.")
        Optional<@Min(1) @Max(100) Integer> baseOccupancy,

        @Says("What each of its rentables has; codes of the catalogue of features and amenities.")
        Optional<@Size(max = 100) List<@NotNull @Size(max = 30) String>> features,

        Optional<@Size(max = 50) List<@Valid @NotNull ImageBody>> images,

        @Says("What its rentables need after a rental where they do not say it themselves.")
        Optional<@Min(0) @Max(43_200) Integer> turnaroundMinutes,

        @Says("Its place in lists; 0 when left out.") Optional<@Min(-10_000) @Max(10_000) Integer> displayOrder,
        Optional<@Valid CategoryRatesBody> rates) {

    DefineCategory.Command command(Actor actor) {
        RentableKind ofWhat = kind.orElse(RentableKind.VEHICLE);
        return new DefineCategory.Command(
                actor,
                ofWhat,
                Values.at("/code", code, (String said) -> RentableCategory.requireCode(ofWhat, said)),
                Values.at("/name", name, (String said) -> RentableCategory.requireName(ofWhat, said)),
                description.orElse(""),
                Values.at("/acriss", acriss, AcrissCode::new),
                seats,
                displayOrder.orElse(0),
                profile());
    }

    private CategoryProfile profile() {
        return Values.made(
                "",
                () -> new CategoryProfile(
                        luggage,
                        transmission,
                        fuel,
                        room(),
                        images.orElse(List.of()).stream().map(ImageBody::image).toList(),
                        turnaroundMinutes.map(Duration::ofMinutes),
                        FeatureCodes.at("/features", features.orElse(List.of()))));
    }

    private Optional<CategoryProfile.RoomType> room() {
        Optional<Occupancy> occupancy = Occupancies.of(maximumOccupancy, baseOccupancy, Optional.empty());
        boolean said = sizeSqm.isPresent() || beds.isPresent() || view.isPresent() || occupancy.isPresent();
        return said
                ? Optional.of(new CategoryProfile.RoomType(sizeSqm, beds.orElse(""), view.orElse(""), occupancy))
                : Optional.empty();
    }
}
