package dev.rentwright.testkit.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The README shows what runs here, and names every law. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReadmeTest {

    private static final Path README = Path.of("README.md");
    private static final String ROW = "| `";

    @Test
    void the_readme_shows_these_very_lines() throws IOException {
        Path test = Path.of("src/test/java/dev/rentwright/testkit/law/SummerCardLawsTest.java");
        List<String> readme = between(README, "<!-- laws -->", "<!-- /laws -->").stream()
                .filter(line -> !line.startsWith("```"))
                .toList();

        assertTrue(readme.size() > 1);
        assertEquals(between(test, "// <laws>", "// </laws>"), readme);
    }

    @Test
    void the_readme_has_a_row_for_every_law() throws IOException {
        List<String> rows;
        try (Stream<String> lines = Files.lines(README)) {
            rows = lines.filter(line -> line.startsWith(ROW))
                    .map(line -> line.substring(ROW.length(), line.indexOf('`', ROW.length())))
                    .toList();
        }
        List<String> laws = Stream.of(PricingLaws.class.getMethods())
                .filter(method -> method.isAnnotationPresent(Property.class))
                .map(method -> method.getName().replace('_', ' '))
                .toList();

        assertTrue(laws.size() > 1);
        assertEquals(new TreeSet<>(laws), new TreeSet<>(rows));
    }

    private static List<String> between(Path file, String begin, String end) throws IOException {
        List<String> lines = Files.readAllLines(file);
        return lines.subList(lines.indexOf(begin) + 1, lines.indexOf(end));
    }
}
