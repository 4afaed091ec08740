package dev.rentwright.imports.csv.hotel;

import dev.rentwright.imports.csv.RefusedRow;
import dev.rentwright.imports.csv.table.Row;
import dev.rentwright.imports.csv.table.Table;
import dev.rentwright.money.UnitPrice;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Decides what a row must be like to be replayed. Reads one file once. */
final class StayReader {

    private static final List<String> COLUMNS = List.of(
            "lead_time",
            "arrival_date_year",
            "arrival_date_month",
            "arrival_date_day_of_month",
            "stays_in_weekend_nights",
            "stays_in_week_nights",
            "adults",
            "children",
            "babies",
            "market_segment",
            "distribution_channel",
            "reserved_room_type",
            "assigned_room_type",
            "adr",
            "reservation_status",
            "reservation_status_date");

    private static final BigDecimal PRICES_END = BigDecimal.valueOf(100_000);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("M/d/uuuu", Locale.ROOT);
    private static final LocalDate NO_DATE = LocalDate.EPOCH;

    private final Map<String, Integer> ordinals = new HashMap<>();
    private final List<Stay> stays = new ArrayList<>();
    private final List<RefusedRow> dirty = new ArrayList<>();

    private StayReader() {}

    /**
     * All of a file.
     *
     * @param stays rows that make sense, in the file's order
     * @param dirty the others
     */
    record Book(List<Stay> stays, List<RefusedRow> dirty) {}

    static Book read(Path file) {
        StayReader reader = new StayReader();
        new Table(file, COLUMNS).read(reader::take);
        return new Book(List.copyOf(reader.stays), List.copyOf(reader.dirty));
    }

    private void take(Row row) {
        Stay stay = stay(row);
        row.refused().ifPresentOrElse(dirty::add, () -> stays.add(stay));
    }

    private Stay stay(Row row) {
        LocalDate arrival = arrival(row);
        int nights = nights(row);
        int adults = adults(row);
        Ending ending = ending(row);
        LocalDate asWritten = date(row);
        LocalDate made = arrival.minusDays(row.whole("lead_time", 0, 5_000));
        LocalDate ended = ending == Ending.NO_SHOW ? arrival : asWritten;
        if (row.refused().isEmpty()) {
            inOrder(row, ending, asWritten, made, arrival, nights);
        }
        String channel =
                row.text("distribution_channel", "1 to 40 characters", text -> !text.isEmpty() && text.length() <= 40);
        return new Stay(
                row.line(),
                key(row),
                made,
                arrival,
                nights,
                adults,
                row.whole("children", 0, 50),
                type(row, "reserved_room_type"),
                type(row, "assigned_room_type"),
                price(row),
                channel,
                Market.source(row.cell("market_segment"), channel),
                ending,
                ended,
                Optional.of("a no-show on " + asWritten + " is recorded on the day of arrival, " + arrival)
                        .filter(note -> !ended.equals(asWritten)));
    }

    private static LocalDate arrival(Row row) {
        int year = row.whole("arrival_date_year", 1900, 2100);
        String month = row.cell("arrival_date_month").toUpperCase(Locale.ROOT);
        int day = row.whole("arrival_date_day_of_month", 1, 31);
        try {
            return LocalDate.of(year, Month.valueOf(month), day);
        } catch (DateTimeException | IllegalArgumentException none) {
            row.fault("arrival_date_month", "a month and a day that there is", month + " " + day);
            return NO_DATE;
        }
    }

    private static int nights(Row row) {
        int nights = row.whole("stays_in_weekend_nights", 0, 1_000) + row.whole("stays_in_week_nights", 0, 1_000);
        if (nights == 0) {
            row.fault("stays_in_week_nights", "at least one night", "none");
        }
        return nights;
    }

    /** Whoever books is an adult; babies are only looked at to be numbers. */
    private static int adults(Row row) {
        row.whole("babies", 0, 50);
        return row.whole("adults", 1, 500);
    }

    private static Ending ending(Row row) {
        String text = row.cell("reservation_status");
        return Ending.of(text).orElseGet(() -> {
            row.fault("reservation_status", "Check-Out, Canceled or No-Show", text);
            return Ending.CANCELED;
        });
    }

    private static LocalDate date(Row row) {
        String text = row.cell("reservation_status_date");
        try {
            return LocalDate.parse(text, DATE);
        } catch (DateTimeException none) {
            row.fault("reservation_status_date", "a date like 7/31/2015", text);
            return NO_DATE;
        }
    }

    private static void inOrder(
            Row row, Ending ending, LocalDate ended, LocalDate made, LocalDate arrival, int nights) {
        LocalDate least = ending == Ending.CANCELED ? made : arrival;
        LocalDate most = ending == Ending.CANCELED ? arrival : arrival.plusDays(nights);
        if (ending != Ending.NO_SHOW && (ended.isBefore(least) || ended.isAfter(most))) {
            row.fault("reservation_status_date", "a day from " + least + " to " + most, ended.toString());
        }
    }

    private static String type(Row row, String column) {
        return row.text(column, "a letter", text -> text.matches("[A-Z]"));
    }

    private static UnitPrice price(Row row) {
        return row.number(
                        "adr",
                        "a price from 0 and below " + PRICES_END + " with two decimals",
                        number -> number.signum() >= 0 && number.compareTo(PRICES_END) < 0 && number.scale() <= 2)
                .map(number -> UnitPrice.of(number.toPlainString(), Hotel.CURRENCY))
                .orElseGet(() -> UnitPrice.of("0", Hotel.CURRENCY));
    }

    /** Equal rows are told apart by their number. */
    private String key(Row row) {
        String digest = Fingerprint.of(row.text());
        return digest + "/" + ordinals.merge(digest, 1, Integer::sum);
    }
}
