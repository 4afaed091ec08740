package dev.rentwright.feed;

import dev.rentwright.catalogue.RentableId;
import dev.rentwright.fleet.FollowSeller.Followed;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Hears from another seller when they have sold a rentable, and keeps it off the market then (domain section 6). */
public interface ImportFeed {

    /**
     * Blocks what a calendar tells as taken, moves what has moved, frees what has vanished, and tells what could not be
     * honoured ({@link dev.rentwright.fleet.FollowSeller}). Dates are taken from the hour of arrival to that of departure, as
     * this house has them, so that a guest may leave on the day on which the other seller's comes. What is cut off, or no
     * calendar at all, frees nothing. Refused with {@code not-found}.
     */
    Outcome<Imported> importFeed(Command command);

    /**
     * Which calendar.
     *
     * @param seller whose, by the name that the host gives it, 1 to 50 characters
     * @param calendar reads it, once it is known in which zone local times are meant
     */
    record Command(Actor actor, RentableId rentable, String seller, Function<ZoneId, CalendarFormat.Reading> calendar) {

        public Command {
            Objects.requireNonNull(actor, "actor");
            Objects.requireNonNull(rentable, "rentable");
            Objects.requireNonNull(calendar, "calendar");
            if (seller.isBlank() || seller.length() > 50) {
                throw new IllegalArgumentException("expected a seller of 1 to 50 characters, got '" + seller + "'");
            }
        }
    }

    /**
     * What became of it.
     *
     * @param followed by the blocks
     * @param dirty entries that could not be understood
     * @param echoes uids of our own claims, which the seller has read from us and tells back: they are no news
     */
    record Imported(Followed followed, List<CalendarFormat.Dirty> dirty, List<String> echoes) {

        public Imported {
            Objects.requireNonNull(followed, "followed");
            dirty = List.copyOf(dirty);
            echoes = List.copyOf(echoes);
        }
    }
}
