package dev.rentwright.imports.csv.hotel;

import dev.rentwright.booking.BookingSource;

/**
 * What a market segment and a channel of the file are to the engine. Who comes counts before how: a group is one through an
 * agency too. What is free of charge came through its channel, and what neither column knows came directly. The file tells
 * no commission.
 */
final class Market {

    private Market() {}

    static BookingSource source(String segment, String channel) {
        return switch (segment) {
            case "Groups" -> BookingSource.GROUP;
            case "Corporate" -> BookingSource.CORPORATE;
            default ->
                switch (channel) {
                    case "TA/TO", "GDS" -> BookingSource.OTA;
                    case "Corporate" -> BookingSource.CORPORATE;
                    default -> BookingSource.DIRECT;
                };
        };
    }
}
