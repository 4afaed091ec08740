package dev.rentwright.http.catalogue;

import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.RentalMode;
import dev.rentwright.catalogue.kind.Room;
import dev.rentwright.catalogue.stock.AddRentable;
import dev.rentwright.http.exchange.Values;
import dev.rentwright.http.wire.Says;
import dev.rentwright.identity.Actor;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.location.LocationId;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@Says("A room to add to a house: published, and available.")
record RoomBody(
        @NotNull UUID supplierId,
        @NotNull UUID roomTypeId,
        @Says("The house.") @NotNull UUID locationId,
        @Says("Its number when left out.") Optional<@Size(min = 1, max = 120) String> displayName,
        @Says("Daily when left out.") Optional<@Size(min = 1, max = 3) List<@NotNull RentalMode>> modes,

        @Says(value = "On its door.", example = "204") @NotBlank @Size(max = 20)
        String roomNumber,

        @NotNull @Min(0) @Max(50) Integer floor,

        @Says("How many may sleep in it; as its type when left out.")
        Optional<@Min(1) @Max(100) Integer> maximumOccupancy,

        @Says(
                "How many its price is for; whoever comes beyond them sleeps in an extra bed. As its type when left out, two where"
                        + " only the maximum is said.")
        Optional<@Min(1) @Max(100) Integer> baseOccupancy,

        @Says("Whether it can be used with a wheelchair; no when left out.")
        Optional<Boolean> accessible,

        @Says("Whole days that it needs after a stay; as its category when left out.")
        Optional<@Min(0) @Max(30) Integer> turnaroundDays) {

    AddRentable.Command command(Actor actor) {
        AddRentable.Command command = new AddRentable.Command(
                actor,
                new SupplierId(supplierId),
                new CategoryId(roomTypeId),
                displayName.orElse("Room " + roomNumber),
                Set.copyOf(modes.orElse(List.of(RentalMode.DAILY))),
                new LocationId(locationId),
                Optional.empty(),
                Duration.ofDays(turnaroundDays.orElse(0)),
                room());
        return turnaroundDays.isPresent() ? command : command.turningAroundAsItsCategory();
    }

    private Room room() {
        return Values.made(
                "",
                () -> new Room(
                        roomNumber,
                        floor,
                        Occupancies.of(maximumOccupancy, baseOccupancy, Optional.empty()),
                        accessible.orElse(false)));
    }
}
