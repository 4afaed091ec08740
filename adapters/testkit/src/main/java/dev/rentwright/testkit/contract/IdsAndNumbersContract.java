package dev.rentwright.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What {@link dev.rentwright.host.IdGenerator} and {@link dev.rentwright.host.NumberGenerator} promise. */
public abstract class IdsAndNumbersContract extends StoreContract {

    private static final int CROWD = 4;
    private static final int EACH = 250;

    @Test
    public void no_id_is_given_twice_however_many_ask() {
        List<UUID> ids = askedByMany(() -> ports().ids().next());

        assertEquals(CROWD * EACH, new HashSet<>(ids).size());
    }

    @Test
    public void no_number_of_a_series_is_given_twice_however_many_ask() {
        List<String> numbers = askedByMany(() -> inUnit(() -> ports().numbers().next("R")));

        assertEquals(CROWD * EACH, new HashSet<>(numbers).size());
    }

    @Test
    public void a_number_is_short_and_can_be_read_out() {
        for (String series : List.of("R", "C", "PAY")) {
            String number = inUnit(() -> ports().numbers().next(series));

            assertTrue(number.matches("[A-Z0-9-]{1,20}"), number);
            assertTrue(number.startsWith(series), number);
        }
    }

    @Test
    public void a_number_that_was_given_to_work_that_is_undone_is_not_given_to_two_who_commit() {
        assertDefect(() -> {
            ports().numbers().next("R");
            throw new IllegalStateException("something else went wrong");
        });
        Set<String> numbers = new HashSet<>();
        for (int i = 0; i < 10; i++) {
            numbers.add(inUnit(() -> ports().numbers().next("R")));
        }

        assertEquals(10, numbers.size());
    }

    private <T> List<T> askedByMany(Supplier<T> ask) {
        ports();
        return Together.run(CROWD, number -> {
                    List<T> answers = new ArrayList<>();
                    for (int i = 0; i < EACH; i++) {
                        answers.add(ask.get());
                    }
                    return answers;
                })
                .stream()
                .flatMap(List::stream)
                .toList();
    }
}
