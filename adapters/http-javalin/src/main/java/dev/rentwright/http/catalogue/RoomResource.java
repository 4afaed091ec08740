package dev.rentwright.http.catalogue;

import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentalMode;
import dev.rentwright.catalogue.kind.Occupancy;
import dev.rentwright.catalogue.kind.Room;
import dev.rentwright.catalogue.status.OperationalStatus;
import dev.rentwright.catalogue.status.PublicationStatus;
import dev.rentwright.fleet.NearFuture;
import dev.rentwright.host.Stamps;
import dev.rentwright.http.wire.Says;
import dev.rentwright.location.LocationId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A room as it is shown. */
@Says("A room that can be rented.")
record RoomResource(
        UUID id,
        UUID supplierId,
        UUID roomTypeId,
        String displayName,
        List<RentalMode> modes,
        @Says("May it be sold.") PublicationStatus publication,

        @Says("What it is doing now; never whether it is free on a date.")
        OperationalStatus operation,

        @Says("The house.") List<UUID> offeredAt,
        @Says("On its door.") String roomNumber,
        int floor,

        @Says("How many may sleep in it; as its type says where it does not.")
        Optional<Integer> maximumOccupancy,

        @Says("How many its price is for, likewise.") Optional<Integer> baseOccupancy,
        @Says("Whether it can be used with a wheelchair.") boolean accessible,
        @Says("When somebody last said that it is clean.") Optional<Instant> lastCleaned,
        @Says("Whole days that it needs after a stay.") long turnaroundDays,

        @Says("Whether that is what its category says, and follows it.")
        boolean turnaroundOfCategory,

        PresentationBody presentation,
        BookingRulesBody bookingRules,
        ReputationResource reputation,

        @Says("Whether it can be had at all soon; derived from its calendar.")
        NearFuture nearFuture,

        Optional<AssetWordsResource> words,
        Optional<Instant> createdAt,
        @Says("The last change.") Optional<Instant> updatedAt,
        long version) {

    static RoomResource of(Shown shown) {
        Rentable rentable = shown.rentable();
        Room room = (Room) rentable.specifics();
        return new RoomResource(
                rentable.id().value(),
                rentable.supplier().value(),
                rentable.category().value(),
                rentable.displayName(),
                rentable.modes().stream().sorted().toList(),
                rentable.publication(),
                rentable.operation(),
                rentable.offeredAt().stream().map(LocationId::value).sorted().toList(),
                room.roomNumber(),
                room.floor(),
                room.ownOccupancy().map(Occupancy::maximum),
                room.ownOccupancy().map(Occupancy::base),
                room.accessible(),
                rentable.upkeep().lastCleaned(),
                rentable.turnaround().toDays(),
                !rentable.preparation().own(),
                PresentationBody.of(rentable.presentation()),
                BookingRulesBody.of(rentable.bookingRules()),
                shown.reputation(),
                shown.nearFuture(),
                shown.words(),
                shown.stamp().map(Stamps.Stamp::createdAt),
                shown.stamp().map(Stamps.Stamp::updatedAt),
                rentable.version());
    }
}
