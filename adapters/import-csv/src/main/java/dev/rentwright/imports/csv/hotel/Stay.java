package dev.rentwright.imports.csv.hotel;

import dev.rentwright.booking.BookingSource;
import dev.rentwright.host.ExternalReferences.Reference;
import dev.rentwright.money.UnitPrice;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A row that makes sense.
 *
 * @param line of the file
 * @param key what tells it from other rows, in every run the same
 * @param made the day on which it was booked: the arrival less the lead time
 * @param arrival the first night
 * @param nights how many were booked, at least one
 * @param adults at least one
 * @param children without the babies, who sleep in cots
 * @param reserved the type of room that was booked
 * @param assigned the type of room that it became
 * @param night what a night costs
 * @param channel through which it was booked
 * @param source what that is to the engine
 * @param ending how it ended
 * @param ended on which day
 * @param note what is replayed otherwise than the file says
 */
record Stay(
        long line,
        String key,
        LocalDate made,
        LocalDate arrival,
        int nights,
        int adults,
        int children,
        String reserved,
        String assigned,
        UnitPrice night,
        String channel,
        BookingSource source,
        Ending ending,
        LocalDate ended,
        Optional<String> note) {

    LocalDate departure() {
        return arrival.plusDays(nights);
    }

    /** Who sleeps in beds. */
    int party() {
        return adults + children;
    }

    Reference reference() {
        return new Reference(Hotel.SYSTEM, "booking", key);
    }
}
