package dev.rentwright.pricing.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.location.LocationId;
import dev.rentwright.tariff.ExclusiveGroup;
import dev.rentwright.tariff.PricingRule;
import dev.rentwright.tariff.RuleType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KnownWinnersTest {

    private final List<Integer> looked = new ArrayList<>();
    private final KnownWinners known = new KnownWinners();

    @Test
    void where_more_win_than_are_kept_they_are_looked_for_once_and_never_added_up() {
        RuleIndex crowded = rules(KnownWinners.MOST + 1);

        for (int asked = 0; asked < 4; asked++) {
            assertEquals(Optional.empty(), around(crowded, 0));
            assertEquals(Optional.empty(), around(crowded, 2));
        }

        assertEquals(List.of(0, 2), looked);
    }

    @Test
    void who_wins_around_dates_is_looked_for_when_they_are_asked_for_again_and_then_known() {
        RuleIndex usual = rules(3);

        assertEquals(Optional.empty(), around(usual, 0));
        assertTrue(around(usual, 0).isPresent());
        assertTrue(around(usual, 0).isPresent());

        assertEquals(List.of(0), looked);
    }

    private Optional<KnownDates> around(RuleIndex index, int stretch) {
        KnownWinners.Question question = new KnownWinners.Question(
                new CategoryId(new UUID(0, 1)), new LocationId(new UUID(0, 2)), stretch, 0, 0);
        return known.of(question, dates -> {
            looked.add(KnownDates.stretch(dates));
            return index.winners(Optional.empty(), dates, DatePrices.NONE, 10, 0);
        });
    }

    private static RuleIndex rules(int count) {
        return RuleIndex.of(IntStream.range(0, count)
                .mapToObj(i ->
                        PricingRule.times("R" + i, RuleType.SEASONAL, "1.01").in(new ExclusiveGroup.None()))
                .toList());
    }
}
