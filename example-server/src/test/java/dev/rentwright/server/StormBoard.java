package dev.rentwright.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** What the clients of a storm know in common: the latest bookings, quotes and blocks. */
final class StormBoard {

    private static final int LATEST = 300;

    /**
     * A booking that was made.
     *
     * @param category where any unit of it will do, else empty
     * @param elsewhen what its time may be changed to
     */
    record Made(String id, String mode, Optional<Integer> category, Elsewhen elsewhen) {}

    /**
     * Other times of a booking, in the words of the API.
     *
     * @param extension a later end
     * @param move a later beginning and end
     */
    record Elsewhen(String extension, String move) {}

    /** A car of a fleet for some days, priced for whoever comes first. */
    record Quoted(String quote, Optional<Integer> category, Elsewhen elsewhen) {}

    private final Shelf<Made> requests = new Shelf<>();
    private final Shelf<Made> approved = new Shelf<>();
    private final Shelf<Made> ofCategory = new Shelf<>();
    private final Shelf<Made> paid = new Shelf<>();
    private final Shelf<Made> all = new Shelf<>();
    private final Shelf<Quoted> quotes = new Shelf<>();
    private final Shelf<String> blocks = new Shelf<>();
    private final Shelf<String> transfers = new Shelf<>();

    void made(Made booking) {
        all.put(booking);
        if (!booking.mode().equals("daily")) {
            requests.put(booking);
        }
    }

    /** Requests for months that wait for a person. */
    Shelf<Made> requests() {
        return requests;
    }

    /** Requests that were accepted and wait for money. */
    Shelf<Made> approved() {
        return approved;
    }

    /** Bookings of a category that have been paid, so that a unit may be assigned. */
    Shelf<Made> ofCategory() {
        return ofCategory;
    }

    /** Bookings that somebody has paid, or begun to. */
    Shelf<Made> paid() {
        return paid;
    }

    Shelf<Made> all() {
        return all;
    }

    Shelf<Quoted> quotes() {
        return quotes;
    }

    Shelf<String> blocks() {
        return blocks;
    }

    /** Cars that are to be driven from one place to the other. */
    Shelf<String> transfers() {
        return transfers;
    }

    /** The latest things of a kind. */
    static final class Shelf<T> {

        private final List<T> things = new ArrayList<>();
        private int next;

        synchronized void put(T thing) {
            if (things.size() < LATEST) {
                things.add(thing);
            } else {
                things.set(next++ % LATEST, thing);
            }
        }

        synchronized Optional<T> any(Random chance) {
            return things.isEmpty() ? Optional.empty() : Optional.of(things.get(chance.nextInt(things.size())));
        }
    }
}
