package dev.rentwright.search;

import dev.rentwright.catalogue.RentableId;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.time.DateRange;
import java.util.List;

/** The day grid of a rentable: one entry per night with status and price (AVL-19, API-72). */
public interface ShowCalendar {

    /** The most nights that are shown at once. */
    int MOST = 366;

    /**
     * Each night of the dates, in order. Refused with {@code not-found}, or with {@code invalid-value} for more than {@value
     * #MOST} nights.
     */
    Outcome<List<CalendarDay>> show(Actor actor, RentableId rentable, DateRange dates);
}
