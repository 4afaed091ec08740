package dev.rentwright.imports.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** One line of a file, by column; starts as a Kia Forte in Bedford, Texas. Immutable. */
record CarFixture(Map<String, String> cells) {

    static final List<String> COLUMNS = List.of(
            "fuelType",
            "rating",
            "location.city",
            "location.country",
            "location.latitude",
            "location.longitude",
            "location.state",
            "owner.id",
            "rate.daily",
            "vehicle.make",
            "vehicle.model",
            "vehicle.type",
            "vehicle.year");

    static CarFixture aCar() {
        return new CarFixture(Map.of(
                        "fuelType", "GASOLINE",
                        "location.city", "Bedford",
                        "location.country", "US",
                        "location.latitude", "32.838784",
                        "location.longitude", "-97.11812",
                        "location.state", "TX",
                        "owner.id", "1025778",
                        "rate.daily", "32",
                        "vehicle.make", "Kia"))
                .with("vehicle.model", "Forte")
                .with("vehicle.type", "car")
                .with("vehicle.year", "2018");
    }

    CarFixture with(String column, String cell) {
        Map<String, String> more = new TreeMap<>(cells);
        more.put(column, cell);
        return new CarFixture(more);
    }

    CarFixture of(String owner) {
        return with("owner.id", owner);
    }

    CarFixture in(String city, String state) {
        return with("location.city", city).with("location.state", state);
    }

    CarFixture at(String latitude, String longitude) {
        return with("location.latitude", latitude).with("location.longitude", longitude);
    }

    CarFixture price(String daily) {
        return with("rate.daily", daily);
    }

    String line(List<String> columns) {
        return columns.stream().map(column -> cells.getOrDefault(column, "")).collect(Collectors.joining(","));
    }

    static Path file(Path folder, CarFixture... cars) {
        return file(folder, COLUMNS, List.of(cars));
    }

    static Path file(Path folder, List<String> columns, List<CarFixture> cars) {
        StringBuilder text = new StringBuilder(String.join(",", columns)).append('\n');
        cars.forEach(car -> text.append(car.line(columns)).append('\n'));
        return text(folder, text.toString());
    }

    static Path text(Path folder, String text) {
        return bytes(folder, text.getBytes(StandardCharsets.UTF_8));
    }

    static Path bytes(Path folder, byte[] bytes) {
        try {
            return Files.write(folder.resolve("vehicles.csv"), bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
