package dev.rentwright.imports.csv.listings;

import dev.rentwright.imports.csv.table.Row;
import dev.rentwright.location.GeoPoint;
import dev.rentwright.money.UnitPrice;
import java.math.BigDecimal;
import java.util.List;

/**
 * A row that makes sense, once its row says so.
 *
 * @param line of the file
 * @param number of the home there
 * @param host the host's number there
 * @param borough such as Manhattan
 * @param neighbourhood such as Kips Bay
 * @param position in New York
 * @param kind what of it is let
 * @param night in US dollars, above 0
 * @param minimumNights at least one
 */
record Listing(
        long line,
        String number,
        String host,
        String borough,
        String neighbourhood,
        GeoPoint position,
        RoomKind kind,
        UnitPrice night,
        int minimumNights) {

    static final List<String> COLUMNS = List.of(
            "id",
            "host_id",
            "neighbourhood_group",
            "neighbourhood",
            "latitude",
            "longitude",
            "room_type",
            "price",
            "minimum_nights");

    private static final BigDecimal PRICES_END = BigDecimal.valueOf(1_000_000);

    /** What the row says; only to be used when nothing is wrong with it. */
    static Listing of(Row row) {
        String kind = row.text(
                "room_type",
                "Entire home/apt, Private room or Shared room",
                text -> RoomKind.of(text).isPresent());
        return new Listing(
                row.line(),
                number(row, "id"),
                number(row, "host_id"),
                name(row, "neighbourhood_group"),
                name(row, "neighbourhood"),
                new GeoPoint(degrees(row, "latitude", 40, 41), degrees(row, "longitude", -75, -73)),
                RoomKind.of(kind).orElse(RoomKind.SHARED),
                row.number(
                                "price",
                                "a price in dollars and cents above 0 and below " + PRICES_END,
                                price -> price.signum() > 0 && price.compareTo(PRICES_END) < 0 && price.scale() <= 2)
                        .map(price -> UnitPrice.of(price.toPlainString(), "USD"))
                        .orElseGet(() -> UnitPrice.of("0", "USD")),
                row.whole("minimum_nights", 1, 100_000));
    }

    private static String number(Row row, String column) {
        return row.text(column, "a number of 1 to 18 digits", text -> text.matches("[0-9]{1,18}"));
    }

    private static String name(Row row, String column) {
        return row.text(column, "1 to 40 characters", text -> !text.isEmpty() && text.length() <= 40);
    }

    private static BigDecimal degrees(Row row, String column, int least, int most) {
        return row.number(
                        column,
                        "degrees from " + least + " to " + most + ", in New York",
                        degrees -> degrees.compareTo(BigDecimal.valueOf(least)) >= 0
                                && degrees.compareTo(BigDecimal.valueOf(most)) <= 0)
                .orElse(BigDecimal.ZERO);
    }
}
