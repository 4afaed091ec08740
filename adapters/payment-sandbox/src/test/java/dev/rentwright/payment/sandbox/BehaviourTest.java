package dev.rentwright.payment.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BehaviourTest {
    @Test
    void the_readme_shows_exactly_this_table() throws IOException {
        var row = Pattern.compile("\\| `([A-Z_]+)` \\| ([0-9]{16}) \\| ([0-9]{4}|anything else) \\|.*");
        var shown = Files.readAllLines(Path.of("README.md")).stream()
                .map(row::matcher)
                .filter(each -> each.matches())
                .map(each -> List.of(each.group(1), each.group(2), each.group(3)))
                .toList();

        var table = Arrays.stream(Behaviour.values())
                .map(each -> List.of(
                        each.name(),
                        each.card(),
                        each == Behaviour.APPROVE ? "anything else" : String.valueOf(each.amountEnding())))
                .toList();
        assertEquals(table, shown);
    }

    @ParameterizedTest
    @EnumSource(Behaviour.class)
    void a_card_and_an_amount_each_ask_for_one_behaviour(Behaviour behaviour) {
        assertEquals(behaviour, Behaviour.ofCard(behaviour.card()).orElseThrow());
        assertEquals(behaviour, Behaviour.ofAmount(1_230_000L + behaviour.amountEnding()));
        assertTrue(luhn(behaviour.card()), behaviour.card());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 9_900, 9_911, 9_999, 45_000, 990_100, 99_010, Long.MAX_VALUE})
    void every_other_amount_is_approved(long amount) {
        assertEquals(Behaviour.APPROVE, Behaviour.ofAmount(amount));
    }

    @ParameterizedTest
    @EnumSource(Behaviour.class)
    void of_a_card_only_the_last_four_digits_are_kept(Behaviour behaviour) {
        assertEquals(behaviour.card().substring(12), Card.of(behaviour).last4());
    }

    private static boolean luhn(String number) {
        var sum = IntStream.range(0, number.length())
                .map(at -> {
                    var digit = number.charAt(number.length() - 1 - at) - '0';
                    return at % 2 == 0 ? digit : digit * 2 / 10 + digit * 2 % 10;
                })
                .sum();
        return sum % 10 == 0;
    }
}
