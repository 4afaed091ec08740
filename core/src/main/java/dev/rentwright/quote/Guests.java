package dev.rentwright.quote;

import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.kind.PropertyListing;
import dev.rentwright.catalogue.kind.Room;
import dev.rentwright.catalogue.kind.Specifics;
import dev.rentwright.catalogue.kind.Vehicle;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.pricing.Travellers;
import java.util.Optional;

/** How many people come with a rental, and how many may (BKG-07). */
public final class Guests {

    private static final int USUAL_IN_A_ROOM = 2;

    private Guests() {}

    /** Who comes when nobody says: two to a room that has room for them (PRC-09), one elsewhere. */
    static Travellers usual(Rentable rentable) {
        return rentable.specifics() instanceof Room room
                ? Travellers.of(Math.min(USUAL_IN_A_ROOM, room.maximumOccupancy()))
                : Travellers.ONE;
    }

    /** {@code stay.over-occupancy} when more come than fit into the room, the home or the seats of a car. */
    public static Optional<Refusal> overcrowding(Rentable rentable, Travellers travellers) {
        return most(rentable.specifics())
                .filter(maximum -> travellers.persons() > maximum)
                .map(maximum -> Refusal.of(RefusalCode.STAY_OVER_OCCUPANCY)
                        .with("persons", travellers.persons())
                        .with("maximum", maximum));
    }

    private static Optional<Integer> most(Specifics specifics) {
        if (specifics instanceof Room room) {
            return Optional.of(room.maximumOccupancy());
        }
        if (specifics instanceof PropertyListing home) {
            return Optional.of(home.maximumGuests());
        }
        return ((Vehicle) specifics).specification().seats();
    }
}
