package dev.rentwright.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rooms in the order of the floor plan that the doorplate of {@code dev.rentwright} draws, from the ground up, and the
 * parts of a large room in the order of its own doorplate.
 */
final class FloorPlan {

    private static final Path HOUSE = Path.of("src/main/java/dev/rentwright");
    private static final Pattern ROOM = Pattern.compile("^ \\*   ([a-z]+) +\\S");

    private FloorPlan() {}

    static List<String> rooms() {
        return plan(HOUSE);
    }

    /** With the words of its own package where the plan names them by the room's name, and before all parts otherwise. */
    static List<String> partsOf(String room) {
        List<String> plan = new ArrayList<>(plan(HOUSE.resolve(room)));
        if (!plan.contains(room)) {
            plan.add(0, room);
        }
        return plan.stream()
                .map(part -> part.equals(room) ? room : room + "." + part)
                .toList();
    }

    private static List<String> plan(Path folder) {
        try (var lines = Files.lines(folder.resolve("package-info.java"))) {
            return lines.map(ROOM::matcher)
                    .filter(Matcher::find)
                    .map(room -> room.group(1))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
