package dev.rentwright.persistence.jpa.integrity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The functions of the schema as its scripts define them: what the database must still run, word for word. */
final class ShippedFunctions {

    private static final List<String> SCRIPTS = List.of(
            "009_functions_and_triggers.sql",
            "012_blocks.sql",
            "013_transfers.sql",
            "016_agreements.sql",
            "028_whereabouts.sql",
            "050_claims_placed_plainly.sql",
            "060_what_may_bring_it_elsewhere.sql",
            "061_let_down_behind_the_lock.sql",
            "083_claims_at_places.sql",
            "084_offers_know_what_they_offer.sql",
            "088_free_of_a_category.sql",
            "089_blocking.sql",
            "099_let_down_by_who_was.sql",
            "100_told_when_it_moves.sql",
            "107_claims_between.sql",
            "108_needed_elsewhere.sql",
            "114_availability_slots.sql",
            "115_placed_in_passing.sql",
            "116_looked_through_once.sql",
            "117_claims_apart.sql");

    private static final Pattern FUNCTION =
            Pattern.compile("create (?:or replace )?function (\\w+)\\(.*?\\$\\$(.*?)\\$\\$", Pattern.DOTALL);

    private ShippedFunctions() {}

    /** Their bodies by their names. */
    static Map<String, String> bodies() {
        Map<String, String> bodies = new LinkedHashMap<>();
        for (String script : SCRIPTS) {
            Matcher function = FUNCTION.matcher(text(script));
            while (function.find()) {
                bodies.put(function.group(1), function.group(2));
            }
        }
        return bodies;
    }

    private static String text(String script) {
        try (InputStream file = ShippedFunctions.class.getResourceAsStream("/db/rentwright/" + script)) {
            return new String(Objects.requireNonNull(file, script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
