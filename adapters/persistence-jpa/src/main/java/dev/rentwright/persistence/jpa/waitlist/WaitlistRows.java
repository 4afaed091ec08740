package dev.rentwright.persistence.jpa.waitlist;

import dev.rentwright.booking.BookingId;
import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.location.LocationId;
import dev.rentwright.party.CustomerId;
import dev.rentwright.persistence.jpa.column.Codes;
import dev.rentwright.quote.QuotePrice.Wanted;
import dev.rentwright.time.RentalPeriod;
import dev.rentwright.waitlist.WaitlistEntry;
import dev.rentwright.waitlist.WaitlistEntryId;
import dev.rentwright.waitlist.WaitlistStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/** Entries from their rows. */
final class WaitlistRows {

    private WaitlistRows() {}

    static WaitlistEntry entry(ResultSet row) throws SQLException {
        Optional<UUID> offered = id(row, "offered_rentable_id");
        return new WaitlistEntry(
                new WaitlistEntryId(row.getObject("entry_id", UUID.class)),
                new CustomerId(row.getObject("customer_id", UUID.class)),
                wanted(row),
                new LocationId(row.getObject("location_id", UUID.class)),
                new RentalPeriod(instant(row, "start_at"), instant(row, "end_at"), ZoneId.of(row.getString("zone"))),
                instant(row, "joined_at"),
                Codes.read(WaitlistStatus.class, row.getString("status")),
                offered.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                new WaitlistEntry.Offer(new RentableId(offered.get()), instant(row, "offered_until"))),
                id(row, "booking_id").map(BookingId::new),
                row.getLong("version"));
    }

    private static Wanted wanted(ResultSet row) throws SQLException {
        Optional<UUID> rentable = id(row, "rentable_id");
        return rentable.isPresent()
                ? new Wanted.This(new RentableId(rentable.get()))
                : new Wanted.AnyOf(new CategoryId(row.getObject("category_id", UUID.class)));
    }

    private static Optional<UUID> id(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
