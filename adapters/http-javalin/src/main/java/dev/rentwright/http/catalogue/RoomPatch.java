package dev.rentwright.http.catalogue;

import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentalMode;
import dev.rentwright.catalogue.kind.Room;
import dev.rentwright.catalogue.status.PublicationStatus;
import dev.rentwright.catalogue.stock.ReviseRentable;
import dev.rentwright.http.exchange.Values;
import dev.rentwright.http.wire.Says;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

@Says("What is to be changed; what is left out, or null, stays.")
record RoomPatch(
        Optional<@Size(min = 1, max = 120) String> displayName,
        @Says("Whether it may be sold.") Optional<PublicationStatus> publication,

        @Says("How it may be rented from now on.") Optional<@Size(min = 1, max = 3) List<@NotNull RentalMode>> modes,

        @Says("Whole days that it needs after a stay that is booked from now on.")
        Optional<@Min(0) @Max(30) Integer> turnaroundDays,

        @Says(RentablePatch.AS_ITS_CATEGORY) Optional<Boolean> turnaroundOfCategory,

        @Says("On its door; unique in the house.") Optional<@Size(min = 1, max = 20) String> roomNumber,
        Optional<@Min(0) @Max(50) Integer> floor,

        @Says("How many may sleep in it; 0 for as many as its type says, at its price.")
        Optional<@Min(0) @Max(100) Integer> maximumOccupancy,

        @Says("How many its price is for; whoever comes beyond them sleeps in an extra bed.")
        Optional<@Min(1) @Max(100) Integer> baseOccupancy,

        @Says("Whether it can be used with a wheelchair.") Optional<Boolean> accessible,
        Optional<@Valid PresentationBody> presentation,
        Optional<@Valid UpkeepBody> upkeep,
        Optional<@Valid BookingRulesBody> bookingRules)
        implements RentablePatch {

    @Override
    public Optional<String> name() {
        return displayName;
    }

    @Override
    public ReviseRentable.Changes changes(Rentable known) {
        return shared(Optional.empty())
                .with(stayConditions(known, turnaroundDays))
                .with(room((Room) known.specifics()));
    }

    private Room room(Room known) {
        return Values.made(
                "",
                () -> new Room(
                        roomNumber.orElse(known.roomNumber()),
                        floor.orElse(known.floor()),
                        maximumOccupancy.equals(Optional.of(0))
                                ? Optional.empty()
                                : Occupancies.of(maximumOccupancy, baseOccupancy, known.ownOccupancy()),
                        accessible.orElse(known.accessible())));
    }
}
