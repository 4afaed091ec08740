package dev.rentwright.persistence.jpa.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.rentwright.tariff.RateCard;
import dev.rentwright.testkit.fixture.TariffFixture;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class UnderstoodTest {

    private final Understood<RateCard> understood = Understood.as(RateCard.class);

    @Test
    void one_text_is_one_value_and_each_text_its_own() {
        for (RateCard card : TariffFixture.manyRateCards()) {
            String text = Json.write(card);
            assertEquals(card, understood.of(text));
            assertSame(understood.of(text), understood.of(new StringBuilder(text).toString()));
        }
    }

    @Test
    void more_texts_than_are_remembered_are_all_read_right() {
        List<RateCard> cards = IntStream.rangeClosed(1, 1_200)
                .mapToObj(price -> RateCard.daily(price + ".00", "EUR"))
                .toList();

        for (int turn = 0; turn < 2; turn++) {
            cards.forEach(card -> assertEquals(card, understood.of(Json.write(card))));
        }
    }
}
