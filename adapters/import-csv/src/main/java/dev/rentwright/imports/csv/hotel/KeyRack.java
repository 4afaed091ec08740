package dev.rentwright.imports.csv.hotel;

import dev.rentwright.booking.BookingId;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.money.UnitPrice;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the desk has at hand: which booking each stay is, which rooms somebody is in, and what a night costs today. A day
 * works on a copy, so that a day that is undone leaves no trace here either.
 */
final class KeyRack {

    private final Map<Long, BookingId> bookings;
    private final Set<RentableId> takenRooms;
    private final Map<String, UnitPrice> prices;

    private KeyRack(Map<Long, BookingId> bookings, Set<RentableId> takenRooms, Map<String, UnitPrice> prices) {
        this.bookings = bookings;
        this.takenRooms = takenRooms;
        this.prices = prices;
    }

    static KeyRack empty() {
        return new KeyRack(new HashMap<>(), new HashSet<>(), new HashMap<>());
    }

    KeyRack copy() {
        return new KeyRack(new HashMap<>(bookings), new HashSet<>(takenRooms), new HashMap<>(prices));
    }

    void book(Stay stay, BookingId booking) {
        bookings.put(stay.line(), booking);
    }

    /** Empty for a stay that the engine refused. */
    Optional<BookingId> booking(Stay stay) {
        return Optional.ofNullable(bookings.get(stay.line()));
    }

    void take(RentableId room) {
        takenRooms.add(room);
    }

    void giveBack(RentableId room) {
        takenRooms.remove(room);
    }

    boolean isFree(RentableId room) {
        return !takenRooms.contains(room);
    }

    /** True when nights of that type cost something else until now. */
    boolean reprice(String type, UnitPrice night) {
        return !night.equals(prices.put(type, night));
    }

    Map<Long, BookingId> bookings() {
        return Map.copyOf(bookings);
    }
}
