package dev.rentwright.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rooms in the order of the floor plan that the doorplate of {@code dev.rentwright} draws, from the ground up. */
final class FloorPlan {

    private static final Path DOORPLATE = Path.of("src/main/java/dev/rentwright/package-info.java");
    private static final Pattern ROOM = Pattern.compile("^ \\*   ([a-z]+) +\\S");

    private FloorPlan() {}

    static List<String> rooms() {
        try (var lines = Files.lines(DOORPLATE)) {
            return lines.map(ROOM::matcher)
                    .filter(Matcher::find)
                    .map(room -> room.group(1))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
