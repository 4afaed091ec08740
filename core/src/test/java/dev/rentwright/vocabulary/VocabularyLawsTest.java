package dev.rentwright.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.booking.BookingPaymentStatus;
import dev.rentwright.booking.BookingStatus;
import dev.rentwright.catalogue.status.OperationalStatus;
import dev.rentwright.catalogue.status.PublicationStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds of every situation, in each vocabulary; each of the 2,016 is tried. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class VocabularyLawsTest {

    private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");

    /** Where a vocabulary has fewer words than there are states: which state a word is read as, besides its own. */
    private static final Map<Vocabulary, Map<BookingStatus, Set<BookingStatus>>> BACK_IN_ANOTHER = Map.of(
            Vocabulary.ERP,
            Map.of(
                    BookingStatus.APPROVED, Set.of(BookingStatus.PENDING),
                    BookingStatus.CHECKED_OUT, Set.of(BookingStatus.COMPLETED),
                    BookingStatus.DECLINED, Set.of(BookingStatus.CANCELLED)),
            Vocabulary.MARKETPLACE,
            Map.of(
                    // Whoever has paid there was accepted before; who has not waits.
                    BookingStatus.PENDING, Set.of(BookingStatus.APPROVED),
                    BookingStatus.APPROVED, Set.of(BookingStatus.PENDING),
                    BookingStatus.CHECKED_IN, Set.of(BookingStatus.CONFIRMED),
                    BookingStatus.CHECKED_OUT, Set.of(BookingStatus.CONFIRMED),
                    BookingStatus.COMPLETED, Set.of(BookingStatus.CONFIRMED),
                    BookingStatus.DECLINED, Set.of(BookingStatus.CANCELLED),
                    BookingStatus.NO_SHOW, Set.of(BookingStatus.CANCELLED)),
            Vocabulary.HOTEL,
            Map.of(
                    BookingStatus.APPROVED, Set.of(BookingStatus.PENDING),
                    // Not settled in the facts of this test.
                    BookingStatus.COMPLETED, Set.of(BookingStatus.CHECKED_OUT),
                    BookingStatus.DECLINED, Set.of(BookingStatus.CANCELLED)),
            Vocabulary.PROPERTY,
            Map.of(BookingStatus.NO_SHOW, Set.of(BookingStatus.CANCELLED)));

    @Test
    void every_situation_fits_exactly_one_row() {
        Situations.all()
                .forEach(situation -> assertEquals(
                        1,
                        BookingWords.ROWS.stream()
                                .filter(row -> row.fits(situation))
                                .count(),
                        situation::toString));
    }

    @ParameterizedTest
    @EnumSource(value = Vocabulary.class, mode = EnumSource.Mode.EXCLUDE, names = "FLEET")
    void what_is_said_is_read_as_the_same_state_or_as_the_documented_one(Vocabulary vocabulary) {
        Map<BookingStatus, Set<BookingStatus>> others = BACK_IN_ANOTHER.getOrDefault(vocabulary, Map.of());
        Map<BookingStatus, Boolean> used = new EnumMap<>(BookingStatus.class);
        Situations.all().forEach(situation -> {
            BookingStatus back = read(vocabulary, situation).state();
            boolean documented =
                    others.getOrDefault(situation.status(), Set.of()).contains(back);
            assertTrue(back == situation.status() || documented, () -> situation + " came back as " + back);
            if (back != situation.status()) {
                used.put(situation.status(), true);
            }
        });
        assertEquals(others.keySet(), used.keySet(), "a documented loss that does not occur is no loss");
    }

    /** What has been read once and said again is said with the same word: nothing wanders. */
    @ParameterizedTest
    @EnumSource(value = Vocabulary.class, mode = EnumSource.Mode.EXCLUDE, names = "FLEET")
    void said_again_after_reading_it_is_the_same_word(Vocabulary vocabulary) {
        Situations.all().filter(VocabularyLawsTest::canBe).forEach(situation -> {
            Arrival arrival = read(vocabulary, situation);
            Situation again = new Situation(
                    arrival.state(),
                    arrival.payment().orElse(situation.payment()),
                    arrival.captured().orElse(situation.captured()),
                    situation.depositOnly(),
                    situation.depositDue(),
                    arrival.guarantee() != Arrival.Guarantee.NONE,
                    situation.asset());
            assertEquals(
                    BookingWords.of(situation, vocabulary).status(),
                    BookingWords.of(again, vocabulary).status(),
                    situation::toString);
        });
    }

    @Test
    void every_axis_and_every_state_of_what_is_rented_has_its_row_once() {
        for (BookingPaymentStatus status : BookingPaymentStatus.values()) {
            assertEquals(
                    1,
                    PaymentWords.ROWS.stream()
                            .filter(row -> row.status() == status)
                            .count());
        }
        for (OperationalStatus status : OperationalStatus.values()) {
            assertEquals(
                    1,
                    AssetWords.ROWS.stream()
                            .filter(row -> row.status() == status)
                            .count());
        }
    }

    @Test
    void what_is_rented_said_and_read_keeps_its_word() {
        for (OperationalStatus status : OperationalStatus.values()) {
            AssetWords.Row row = AssetWords.of(status);
            assertEquals(
                    Optional.of(row.erp()),
                    AssetWords.read(Vocabulary.ERP, row.erp(), false)
                            .map(back -> AssetWords.of(back).erp()));
            assertEquals(
                    Optional.of(row.hotel()),
                    AssetWords.read(Vocabulary.HOTEL, row.hotel(), false)
                            .map(back -> AssetWords.of(back).hotel()));
            assertEquals(
                    Optional.of(row.fleet()),
                    AssetWords.read(Vocabulary.FLEET, row.fleet(), false)
                            .map(back -> AssetWords.of(back).fleet()));
        }
    }

    @Test
    void whoever_asks_for_a_word_of_a_trade_gets_all_that_it_calls_so_and_nothing_else() {
        for (Vocabulary vocabulary : List.of(Vocabulary.ERP, Vocabulary.HOTEL, Vocabulary.FLEET)) {
            for (OperationalStatus status : OperationalStatus.values()) {
                String word = AssetWords.of(status, PublicationStatus.PUBLISHED, vocabulary)
                        .status()
                        .orElseThrow();
                assertTrue(AssetWords.meant(vocabulary, word).contains(status));
            }
        }
        assertEquals(
                Set.of(OperationalStatus.AVAILABLE, OperationalStatus.RESERVED),
                AssetWords.meant(Vocabulary.ERP, "available"));
        assertEquals(Set.of(), AssetWords.meant(Vocabulary.HOTEL, "rented"));
        assertEquals(Set.of(), AssetWords.meant(Vocabulary.MARKETPLACE, "true"));
    }

    private static Arrival read(Vocabulary vocabulary, Situation situation) {
        SourceFacts facts = SourceFacts.of(NOW, NOW.plus(Duration.ofDays(1)), NOW.plus(Duration.ofDays(2)));
        return ArrivalWords.of(
                        vocabulary, BookingWords.of(situation, vocabulary).status(), facts)
                .orElseThrow();
    }

    /** Who has paid something has been captured from. */
    private static boolean canBe(Situation situation) {
        return switch (situation.payment()) {
            case NONE, AUTHORIZED -> !situation.captured();
            case PARTIALLY_PAID, PAID, PAID_IN_FULL, PARTIALLY_REFUNDED, REFUNDED -> situation.captured();
        };
    }
}
