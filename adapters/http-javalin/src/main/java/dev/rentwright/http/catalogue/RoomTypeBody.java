package dev.rentwright.http.catalogue;

import dev.rentwright.catalogue.category.CategoryProfile;
import dev.rentwright.catalogue.category.DefineCategory;
import dev.rentwright.catalogue.kind.RentableKind;
import dev.rentwright.http.exchange.Values;
import dev.rentwright.http.wire.Says;
import dev.rentwright.identity.Actor;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;

@Says("A class of rooms that stand for each other.")
record RoomTypeBody(
        @Says(value = "Unique.", example = "DBL") @NotNull @Pattern(regexp = "[A-Z0-9-]{1,10}")
        String code,

        @Says(value = "As guests see it.", example = "Double room") @NotBlank @Size(max = 50)
        String name,

        Optional<@Size(max = 2000) String> description,

        @Says("How many may sleep in its rooms, where they say nothing else; two when left out.")
        Optional<@Min(1) @Max(100) Integer> maximumOccupancy,

        @Says("How many the price of its rooms is for; two when left out.")
        Optional<@Min(1) @Max(100) Integer> baseOccupancy) {

    DefineCategory.Command command(Actor actor) {
        return new DefineCategory.Command(
                actor,
                RentableKind.ROOM,
                code,
                name,
                description.orElse(""),
                Optional.empty(),
                Optional.empty(),
                0,
                profile());
    }

    private CategoryProfile profile() {
        return Values.made("", () -> Occupancies.of(maximumOccupancy, baseOccupancy, Optional.empty()))
                .map(occupancy -> CategoryProfile.ofRooms(
                        new CategoryProfile.RoomType(Optional.empty(), "", "", Optional.of(occupancy))))
                .orElse(CategoryProfile.PLAIN);
    }
}
