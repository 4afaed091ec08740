/**
 * Feeds as other sellers write and read them: iCalendar, RFC 5545, by ical4j.
 *
 * <p>Written are dates for rooms and homes and UTC instants for vehicles, with CRLF and lines of at most 75 octets. Read is each
 * event by itself, so that one that is broken is told and spoils no other; nothing in a feed makes the server fetch anything.
 * Repeated events (RRULE) are told as not understood, as sellers' feeds have none.
 *
 * <p>ical4j 4.4: BSD licence of three clauses, October 2026, 1.7 MB and commons-lang3, commons-codec and threeten-extra; for that
 * reason a module of its own. Start at {@link dev.rentwright.calendar.ical.ICalendar}.
 */
@NullMarked
package dev.rentwright.calendar.ical;

import org.jspecify.annotations.NullMarked;
