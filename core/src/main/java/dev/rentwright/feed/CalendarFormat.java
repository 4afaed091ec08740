package dev.rentwright.feed;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** Writes and reads calendars of busy times; an adapter knows how they look. */
public interface CalendarFormat {

    /**
     * A calendar of busy times, in the order given.
     *
     * @param stampedAt when it was made; calendars that are made later say so, event by event
     */
    byte[] write(List<BusyTime> busy, Instant stampedAt);

    /**
     * What a calendar says. Never fails: what cannot be understood is told, and the rest is read all the same.
     *
     * @param zone of the place, for local times that name none
     */
    Reading read(byte[] calendar, ZoneId zone);

    /**
     * What was read.
     *
     * @param busy in the order of the calendar, each uid once
     * @param dirty what could not be understood
     * @param whole whether it was a calendar, and all of it: only then is what it does not tell free
     */
    record Reading(List<BusyTime> busy, List<Dirty> dirty, boolean whole) {
        public Reading {
            busy = List.copyOf(busy);
            dirty = List.copyOf(dirty);
        }
    }

    /**
     * An entry that could not be understood.
     *
     * @param entry its uid, or its place in the calendar where it has none
     * @param reason for a person
     */
    record Dirty(String entry, String reason) {}
}
