package dev.rentwright.bench;

import dev.rentwright.bench.QuoteJob.StoredRule;
import dev.rentwright.bench.QuoteJob.Trip;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Which rules win at one place: looked up by length and date, decided beforehand. Lengths between which no rule begins or
 * ends to match are one class, so the table has a row per class and date with a winner of each type.
 */
final class RuleTable {

    final RuleColumns columns;
    final int[] winners;

    private final int dates;
    private final int[] classOf;

    /** The table for the place of a trip, for the dates from the first and lengths below the given. */
    RuleTable(List<StoredRule> stored, Trip place, LocalDate first, int dates, int lengths) {
        this.dates = dates;
        List<StoredRule> here = stored.stream()
                .filter(rule -> isAt(rule, place) && rule.minDays().orElse(0) < lengths && isOnAny(rule, first, dates))
                .toList();
        this.columns = new RuleColumns(here);
        NavigableSet<Integer> begins = new TreeSet<>(List.of(0));
        here.forEach(rule -> {
            rule.minDays().ifPresent(begins::add);
            rule.maxDays().ifPresent(most -> begins.add(most + 1));
        });
        this.classOf = new int[lengths];
        for (int length = 0; length < lengths; length++) {
            classOf[length] = begins.headSet(length, true).size() - 1;
        }
        this.winners = columns.winnerless(begins.size() * dates);
        for (int rule = columns.size - 1; rule >= 0; rule--) {
            enter(rule, List.copyOf(begins), first);
        }
    }

    /** Where the winners of a date stand for trips of so many chargeable days; those of the next date stand behind. */
    int row(int chargeableDays, int date) {
        return (classOf[chargeableDays] * dates + date) * RuleColumns.TYPES;
    }

    /** Later entries overwrite earlier ones, so the smallest index must come last. */
    private void enter(int rule, List<Integer> begins, LocalDate first) {
        StoredRule row = columns.rules.get(rule);
        for (int length = 0; length < begins.size(); length++) {
            for (int date = 0; date < dates; date++) {
                if (row.lasts(begins.get(length)) && row.isOn(first.plusDays(date))) {
                    winners[(length * dates + date) * RuleColumns.TYPES + columns.type[rule]] = rule;
                }
            }
        }
    }

    private static boolean isAt(StoredRule rule, Trip place) {
        return rule.isAt(place.category(), place.location());
    }

    private static boolean isOnAny(StoredRule rule, LocalDate first, int dates) {
        return first.datesUntil(first.plusDays(dates)).anyMatch(rule::isOn);
    }
}
