package dev.rentwright.persistence.jpa.bench;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A quote as it stands in its row. */
record Quoted(
        UUID id,
        UUID supplier,
        UUID rentable,
        UUID category,
        UUID pickup,
        UUID dropOff,
        OffsetDateTime start,
        OffsetDateTime end,
        String zone,
        String request,
        String price,
        String currency,
        BigDecimal total) {

    static Quoted read(Connection connection, UUID id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(BookingSql.READ_QUOTE)) {
            statement.setObject(1, id);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return new Quoted(
                        id,
                        row.getObject("supplier_id", UUID.class),
                        row.getObject("rentable_id", UUID.class),
                        row.getObject("category_id", UUID.class),
                        row.getObject("pickup_location_id", UUID.class),
                        row.getObject("drop_off_location_id", UUID.class),
                        row.getObject("start_at", OffsetDateTime.class),
                        row.getObject("end_at", OffsetDateTime.class),
                        row.getString("zone"),
                        row.getString("price_request"),
                        row.getString("price_breakdown"),
                        row.getString("currency"),
                        row.getBigDecimal("total_price"));
            }
        }
    }
}
