package dev.rentwright.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.bench.QuoteJob.StoredRule;
import dev.rentwright.bench.QuoteJob.Trip;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class QuoteArmsTest {

    static Stream<QuoteJob> jobs() {
        return Stream.of(1, 14, 90)
                .flatMap(days -> Stream.of(10, 100, 1000)
                        .flatMap(rules -> Stream.of(10, 30)
                                .flatMap(matching -> Stream.of(
                                        QuoteJobs.dateBased(rules, matching, days),
                                        QuoteJobs.inTiers(rules, matching, days)))));
    }

    @ParameterizedTest
    @MethodSource("jobs")
    void the_limit_and_the_library_give_the_lines_of_the_decimal_scan(QuoteJob job) {
        HandWrittenQuote limit = new HandWrittenQuote(job);
        LibraryQuote library = new LibraryQuote(job);
        DecimalScan scan = new DecimalScan(job);
        for (Trip trip : job.trips()) {
            assertEquals(scan.quote(trip), limit.quote(trip));
            assertEquals(scan.quote(trip), library.quote(trip));
            assertEquals(scan.quote(trip).total(), limit.totalOnly(trip));
        }
    }

    @ParameterizedTest
    @MethodSource("jobs")
    void a_job_has_as_many_matching_rules_as_were_asked_for(QuoteJob job) {
        long matching = job.rules().stream()
                .filter(rule -> job.trips().stream().anyMatch(trip -> matches(rule, trip)))
                .count();
        assertTrue(matching == 30 || matching == 10, () -> "expected 10 or 30 matching rules, got " + matching);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 14, 90})
    void rules_that_do_not_match_change_no_total(int days) {
        QuoteJob few = QuoteJobs.dateBased(10, 10, days);
        HandWrittenQuote among = new HandWrittenQuote(QuoteJobs.dateBased(1000, 10, days));
        HandWrittenQuote alone = new HandWrittenQuote(few);
        few.trips().forEach(trip -> assertEquals(alone.totalOnly(trip), among.totalOnly(trip)));
    }

    private static boolean matches(StoredRule rule, Trip trip) {
        LocalDate afterLast = trip.start().plusDays(trip.days() + 1L);
        return rule.isAt(trip.category(), trip.location())
                && (rule.lasts(trip.days()) || rule.lasts(trip.days() + 1))
                && trip.start().datesUntil(afterLast).anyMatch(rule::isOn);
    }
}
