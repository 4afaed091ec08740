package dev.rentwright.quote;

import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.category.RentableCategory;
import dev.rentwright.catalogue.kind.Occupancy;
import dev.rentwright.catalogue.kind.PropertyListing;
import dev.rentwright.catalogue.kind.Room;
import dev.rentwright.catalogue.kind.Specifics;
import dev.rentwright.catalogue.kind.Vehicle;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.pricing.Travellers;
import java.util.Optional;
import java.util.function.Supplier;

/** How many people come with a rental, and how many may (BKG-07): by its own word, else by its category's (CAT-36). */
public final class Guests {

    private static final int USUAL_IN_A_ROOM = 2;

    private Guests() {}

    /** Who comes when nobody says: two to a room that has room for them (PRC-09), one elsewhere. */
    static Travellers usual(Rentable rentable, Reading reading) {
        return rentable.specifics() instanceof Room room
                ? Travellers.of(Math.min(
                        USUAL_IN_A_ROOM, occupancy(rentable, room, reading).maximum()))
                : Travellers.ONE;
    }

    /** How many guests the price of a room is for (domain P8); empty for whatever else. */
    static Optional<Integer> base(Rentable rentable, Reading reading) {
        return rentable.specifics() instanceof Room room
                ? Optional.of(occupancy(rentable, room, reading).base())
                : Optional.empty();
    }

    /** {@code stay.over-occupancy} when more come than fit into the room, the home or the seats of a car. */
    static Optional<Refusal> overcrowding(Rentable rentable, Travellers travellers, Reading reading) {
        return overcrowding(rentable, () -> reading.category(rentable), travellers);
    }

    /** The same; its category is asked for where it says nothing itself. */
    public static Optional<Refusal> overcrowding(
            Rentable rentable, Supplier<Optional<RentableCategory>> category, Travellers travellers) {
        return own(rentable.specifics())
                .or(() -> category.get().flatMap(promises -> promised(promises, rentable)))
                .flatMap(maximum -> overcrowding(travellers, maximum));
    }

    /** The same where a rentable says itself how many fit; what its category said when the price was made stays said. */
    public static Optional<Refusal> overcrowding(Rentable rentable, Travellers travellers) {
        return own(rentable.specifics()).flatMap(maximum -> overcrowding(travellers, maximum));
    }

    private static Optional<Refusal> overcrowding(Travellers travellers, int maximum) {
        return travellers.persons() <= maximum
                ? Optional.empty()
                : Optional.of(Refusal.of(RefusalCode.STAY_OVER_OCCUPANCY)
                        .with("persons", travellers.persons())
                        .with("maximum", maximum));
    }

    private static Optional<Integer> own(Specifics specifics) {
        if (specifics instanceof Room room) {
            return room.ownOccupancy().map(Occupancy::maximum);
        }
        if (specifics instanceof PropertyListing home) {
            return Optional.of(home.maximumGuests());
        }
        return ((Vehicle) specifics).specification().seats();
    }

    private static Optional<Integer> promised(RentableCategory category, Rentable rentable) {
        return rentable.specifics() instanceof Room room
                ? Optional.of(category.occupancyOf(room).maximum())
                : category.seats();
    }

    private static Occupancy occupancy(Rentable rentable, Room room, Reading reading) {
        return room.ownOccupancy()
                .or(() -> reading.category(rentable).map(category -> category.occupancyOf(room)))
                .orElse(Occupancy.OF_TWO);
    }
}
