package dev.rentwright.http.catalogue;

import dev.rentwright.catalogue.category.DefineCategory;
import dev.rentwright.catalogue.kind.RentableKind;
import dev.rentwright.http.wire.Says;
import dev.rentwright.identity.Actor;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

@Says("A class of rooms that stand for each other.")
record RoomTypeBody(
        @Says(value = "Unique.", example = "DBL") @NotNull @Pattern(regexp = "[A-Z0-9-]{1,20}")
        String code,

        @Says(value = "As guests see it.", example = "Double room") @NotBlank @Size(max = 100)
        String name,

        Optional<@Size(max = 2000) String> description,
        Optional<@Min(1) @Max(10_000) Integer> sizeSqm,

        @Says(value = "What there is to sleep in.", example = "1 double bed")
        Optional<@Size(max = 100) String> beds,

        @Says(value = "What its rooms look at.", example = "sea")
        Optional<@Size(max = 50) String> view,

        @Says("How many may sleep in its rooms, where they say nothing else; two when left out.")
        Optional<@Min(1) @Max(100) Integer> maximumOccupancy,

        @Says("How many the price of its rooms is for; two when left out.")
        Optional<@Min(1) @Max(100) Integer> baseOccupancy,

        @Says("What each of its rooms has; codes of the catalogue of features and amenities.")
        Optional<@Size(max = 100) List<@NotNull @Size(max = 30) String>> features,

        Optional<@Size(max = 50) List<@Valid @NotNull ImageBody>> images,

        @Says("Its place in lists; 0 when left out.") Optional<@Min(-10_000) @Max(10_000) Integer> displayOrder,
        Optional<@Valid CategoryRatesBody> rates) {

    DefineCategory.Command command(Actor actor) {
        return new CategoryBody(
                        Optional.of(RentableKind.ROOM),
                        code,
                        name,
                        description,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        sizeSqm,
                        beds,
                        view,
                        maximumOccupancy,
                        baseOccupancy,
                        features,
                        images,
                        Optional.empty(),
                        displayOrder,
                        rates)
                .command(actor);
    }
}
