package dev.rentwright.imports.csv;

import dev.rentwright.catalogue.kind.FuelType;
import dev.rentwright.imports.csv.RefusedRow.Fault;
import dev.rentwright.location.GeoPoint;
import dev.rentwright.money.UnitPrice;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Decides what a row must be like to be taken. */
final class RowReader {

    static final String CURRENCY = "USD";

    /** The first car's (Benz Patent-Motorwagen), as for {@link dev.rentwright.catalogue.kind.Vehicle}. */
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1886);

    private static final BigDecimal PRICES_END = BigDecimal.valueOf(1_000_000);
    private static final int CENTS = 2;

    private final Header header;
    private final BigDecimal lastYear;

    /** @param lastYear the latest model year that can be on the road */
    RowReader(Header header, int lastYear) {
        this.header = header;
        this.lastYear = BigDecimal.valueOf(lastYear);
    }

    Reading read(long line, String text) {
        Optional<List<String>> cells = CsvLine.cells(text);
        if (cells.isEmpty()) {
            return dirty(
                    line, Fault.ofRow("expected a line of UTF-8 text with its quotes in pairs, got something else"));
        }
        if (cells.get().size() != header.width()) {
            return dirty(
                    line,
                    Fault.ofRow("expected " + header.width() + " columns, as in the header, got "
                            + cells.get().size()));
        }
        return read(line, new Cells(header, cells.get()));
    }

    private Reading read(long line, Cells cells) {
        Optional<String> owner =
                cells.text(Column.OWNER, "a number of 1 to 18 digits", id -> id.matches("[0-9]{1,18}"));
        Optional<String> make = cells.text(Column.MAKE, "at most 50 characters", name -> name.length() <= 50);
        Optional<String> model =
                cells.text(Column.MODEL, "1 to 50 characters", name -> !name.isEmpty() && name.length() <= 50);
        Optional<BigDecimal> year = cells.number(
                Column.YEAR,
                "a whole year from " + FIRST_YEAR + " to " + lastYear,
                number -> number.scale() == 0 && number.compareTo(FIRST_YEAR) >= 0 && number.compareTo(lastYear) <= 0);
        Optional<VehicleType> type = cells.oneOf(Column.TYPE, VehicleType.values());
        Optional<FuelType> fuel =
                cells.isEmpty(Column.FUEL) ? Optional.empty() : cells.oneOf(Column.FUEL, FuelType.values());
        Optional<City> city = city(cells);
        Optional<BigDecimal> latitude = cells.number(
                Column.LATITUDE,
                "degrees from " + UnitedStates.SOUTH + " to " + UnitedStates.NORTH
                        + " for a place in the United States",
                UnitedStates::haveLatitude);
        Optional<BigDecimal> longitude = cells.number(
                Column.LONGITUDE,
                "degrees from " + UnitedStates.WEST + " to " + UnitedStates.EAST + " for a place in the United States",
                UnitedStates::haveLongitude);
        Optional<BigDecimal> price = cells.number(
                Column.DAILY_RATE,
                "a price in dollars and cents above 0 and below " + PRICES_END,
                number -> number.signum() > 0 && number.compareTo(PRICES_END) < 0 && number.scale() <= CENTS);
        if (!cells.faults().isEmpty()) {
            return new Reading.Dirty(new RefusedRow(line, cells.faults()));
        }
        return new Reading.Clean(new VehicleRow(
                line,
                owner.orElseThrow(),
                make.filter(name -> !name.isEmpty()),
                model.orElseThrow(),
                year.orElseThrow().intValueExact(),
                type.orElseThrow(),
                fuel,
                city.orElseThrow(),
                new GeoPoint(latitude.orElseThrow(), longitude.orElseThrow()),
                UnitPrice.of(price.orElseThrow().toPlainString(), CURRENCY)));
    }

    /** The name may have 96 characters, so that a location's name has room for the state. */
    private static Optional<City> city(Cells cells) {
        cells.text(Column.COUNTRY, UnitedStates.COUNTRY, UnitedStates.COUNTRY::equals);
        Optional<String> state =
                cells.text(Column.STATE, "a state of the United States in two letters", UnitedStates::haveState);
        Optional<String> name = cells.text(
                Column.CITY,
                "1 to 96 characters with a letter or digit among them",
                typed -> typed.length() <= 96 && new City("", typed).isReadable());
        return state.flatMap(of -> name.map(typed -> City.typed(of, typed)));
    }

    private static Reading dirty(long line, Fault fault) {
        return new Reading.Dirty(new RefusedRow(line, List.of(fault)));
    }
}
