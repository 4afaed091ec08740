package dev.rentwright.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.booking.BookingPaymentStatus;
import dev.rentwright.booking.BookingStatus;
import dev.rentwright.booking.CancellationCause;
import dev.rentwright.catalogue.kind.RentableKind;
import dev.rentwright.catalogue.status.OperationalStatus;
import dev.rentwright.catalogue.status.PublicationStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every row of the tables of REC-07 and REC-10, copied from the requirements by hand. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class VocabularyTablesTest {

    private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");
    private static final SourceFacts NEXT_MONTH =
            SourceFacts.of(NOW, NOW.plus(Duration.ofDays(30)), NOW.plus(Duration.ofDays(33)));

    /** REC-10, outbound: unified state; payment axes it holds for; guarantee; captured; 000; 001; 002; 003; 004. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "PENDING|NONE,AUTHORIZED|*|*|pending|Pending|pending|by asset status|pending",
                "PENDING|PARTIALLY_PAID|*|*|pending|Deposit|pending|by asset status|pending",
                "PENDING|PAID|*|*|pending|Paid|pending|by asset status|pending",
                "PENDING|PAID_IN_FULL|*|*|pending|PaidInFull|pending|by asset status|pending",
                "APPROVED|NONE,AUTHORIZED|*|*|pending|Pending|pending|by asset status|approved",
                "APPROVED|PARTIALLY_PAID|*|*|pending|Deposit|pending|by asset status|approved",
                "APPROVED|PAID|*|*|pending|Paid|pending|by asset status|approved",
                "APPROVED|PAID_IN_FULL|*|*|pending|PaidInFull|pending|by asset status|approved",
                "CONFIRMED|*|no|*|confirmed|Reserved|confirmed|by asset status|confirmed",
                "CONFIRMED|*|yes|*|confirmed|Reserved|guaranteed|by asset status|confirmed",
                "CHECKED_IN|*|*|*|in_progress|Reserved|checked_in|not available|checked_in",
                "CHECKED_OUT|*|*|*|completed|Reserved|checked_out|by asset status|checked_out",
                "COMPLETED|*|*|*|completed|Reserved|checked_out|by asset status|completed",
                "DECLINED|*|*|no|cancelled|Void|cancelled|by asset status|declined",
                "DECLINED|*|*|yes|cancelled|Cancelled|cancelled|by asset status|declined",
                "CANCELLED|*|*|no|cancelled|Void|cancelled|by asset status|cancelled",
                "CANCELLED|*|*|yes|cancelled|Cancelled|cancelled|by asset status|cancelled",
                "NO_SHOW|*|*|no|no_show|Void|no_show|by asset status|cancelled/no_show",
                "NO_SHOW|*|*|yes|no_show|Cancelled|no_show|by asset status|cancelled/no_show",
                // The sentence below the table.
                "PENDING|PARTIALLY_REFUNDED,REFUNDED|*|*|pending|Pending|pending|by asset status|pending",
                "APPROVED|PARTIALLY_REFUNDED,REFUNDED|*|*|pending|Pending|pending|by asset status|approved"
            })
    void a_booking_is_called_as_the_table_says(String line) {
        String[] row = line.split("\\|", -1);
        List<Situation> fitting = Situations.all()
                .filter(one -> one.status().name().equals(row[0]))
                .filter(one -> row[1].equals("*")
                        || List.of(row[1].split(",", -1)).contains(one.payment().name()))
                .filter(one -> row[2].equals("*") || one.guaranteed() == row[2].equals("yes"))
                .filter(one -> row[3].equals("*") || one.captured() == row[3].equals("yes"))
                .toList();
        assertTrue(fitting.size() >= 8, line);
        for (Situation situation : fitting) {
            assertEquals(row[4], said(situation, Vocabulary.ERP), situation::toString);
            assertEquals(row[5], said(situation, Vocabulary.MARKETPLACE), situation::toString);
            assertEquals(row[6], said(situation, Vocabulary.HOTEL), situation::toString);
            assertEquals(fleet(row[7], situation.asset()), said(situation, Vocabulary.FLEET), situation::toString);
            assertEquals(row[8], said(situation, Vocabulary.PROPERTY), situation::toString);
        }
    }

    @Test
    void a_marketplace_word_travels_with_its_two_flags_and_others_with_none() {
        for (BookingPaymentStatus axis : BookingPaymentStatus.values()) {
            BookingWord word = BookingWords.of(reserved(axis, false, true), Vocabulary.MARKETPLACE);
            assertEquals(Optional.of(false), word.deposit());
            assertEquals(Optional.of(axis == BookingPaymentStatus.PAID_IN_FULL), word.paidInFull());
            assertEquals(
                    Optional.empty(),
                    BookingWords.of(reserved(axis, true, true), Vocabulary.HOTEL)
                            .deposit());
        }
        assertEquals(
                Optional.of(true),
                BookingWords.of(reserved(BookingPaymentStatus.PARTIALLY_PAID, true, true), Vocabulary.MARKETPLACE)
                        .deposit());
    }

    @Test
    void what_asks_for_no_deposit_is_paid_in_full_when_its_rental_is_paid() {
        assertEquals(
                Optional.of(true),
                BookingWords.of(reserved(BookingPaymentStatus.PAID, false, false), Vocabulary.MARKETPLACE)
                        .paidInFull());
        assertEquals(
                Optional.of(false),
                BookingWords.of(reserved(BookingPaymentStatus.PARTIALLY_PAID, false, false), Vocabulary.MARKETPLACE)
                        .paidInFull());
    }

    private static Situation reserved(BookingPaymentStatus axis, boolean depositOnly, boolean depositDue) {
        return new Situation(
                BookingStatus.CONFIRMED, axis, true, depositOnly, depositDue, false, OperationalStatus.RESERVED);
    }

    /** REC-10, inbound, where the word alone decides. */
    @ParameterizedTest
    @CsvSource({
        "ERP, pending, PENDING",
        "ERP, confirmed, CONFIRMED",
        "ERP, in_progress, CHECKED_IN",
        "ERP, completed, COMPLETED",
        "ERP, cancelled, CANCELLED",
        "ERP, no_show, NO_SHOW",
        "MARKETPLACE, Void, CANCELLED",
        "MARKETPLACE, Pending, PENDING",
        "MARKETPLACE, Deposit, APPROVED",
        "MARKETPLACE, Paid, APPROVED",
        "MARKETPLACE, PaidInFull, APPROVED",
        "MARKETPLACE, Reserved, CONFIRMED",
        "MARKETPLACE, Cancelled, CANCELLED",
        "HOTEL, pending, PENDING",
        "HOTEL, confirmed, CONFIRMED",
        "HOTEL, guaranteed, CONFIRMED",
        "HOTEL, checked_in, CHECKED_IN",
        "HOTEL, checked_out, CHECKED_OUT",
        "HOTEL, cancelled, CANCELLED",
        "HOTEL, no_show, NO_SHOW",
        "FLEET, '', CONFIRMED",
        "PROPERTY, pending, PENDING",
        "PROPERTY, approved, APPROVED",
        "PROPERTY, confirmed, CONFIRMED",
        "PROPERTY, checked_in, CHECKED_IN",
        "PROPERTY, checked_out, CHECKED_OUT",
        "PROPERTY, completed, COMPLETED",
        "PROPERTY, cancelled, CANCELLED",
        "PROPERTY, declined, DECLINED"
    })
    void a_word_of_another_system_becomes_the_state_that_the_table_says(
            Vocabulary vocabulary, String word, BookingStatus state) {
        assertEquals(state, arrival(vocabulary, word, facts -> facts).state());
    }

    @Test
    void no_word_is_left_out_and_none_is_made_up() {
        assertEquals(29, ArrivalWords.ROWS.size());
        assertEquals(Optional.empty(), ArrivalWords.of(Vocabulary.PROPERTY, "no_show", NEXT_MONTH));
        assertEquals(Optional.empty(), ArrivalWords.of(Vocabulary.FLEET, "confirmed", NEXT_MONTH));
        assertEquals(
                ArrivalWords.of(Vocabulary.MARKETPLACE, "PaidInFull", NEXT_MONTH),
                ArrivalWords.of(Vocabulary.MARKETPLACE, "PAIDINFULL", NEXT_MONTH));
    }

    @Test
    void the_notes_of_the_inbound_table_hold() {
        assertEquals(
                Arrival.Hold.WITHOUT_EXPIRY,
                arrival(Vocabulary.ERP, "pending", facts -> facts).hold());
        assertEquals(
                Arrival.Hold.WITHOUT_EXPIRY,
                arrival(Vocabulary.HOTEL, "pending", facts -> facts).hold());
        assertEquals(
                Optional.of(CancellationCause.STAFF),
                arrival(Vocabulary.ERP, "cancelled", facts -> facts).cause());
        assertEquals(
                Optional.of(CancellationCause.CUSTOMER),
                arrival(Vocabulary.ERP, "cancelled", facts -> facts.cancelledFor(CancellationCause.CUSTOMER))
                        .cause());
        Arrival expired = arrival(Vocabulary.MARKETPLACE, "Void", facts -> facts.expiring(NOW));
        assertEquals(Optional.of(CancellationCause.TIMEOUT), expired.cause());
        assertEquals(Optional.of(false), expired.captured());
        assertEquals(
                Optional.of(CancellationCause.CUSTOMER),
                arrival(Vocabulary.MARKETPLACE, "Void", facts -> facts.expiring(NOW.plusMillis(1)))
                        .cause());
        Arrival pending = arrival(Vocabulary.MARKETPLACE, "Pending", facts -> facts.expiring(NOW.plusSeconds(60)));
        assertEquals(Optional.of(BookingPaymentStatus.NONE), pending.payment());
        assertEquals(Arrival.Hold.AS_TOLD, pending.hold());
        for (BookingPaymentStatus axis : List.of(
                BookingPaymentStatus.PARTIALLY_PAID, BookingPaymentStatus.PAID, BookingPaymentStatus.PAID_IN_FULL)) {
            String word = PaymentWords.of(axis).marketplace().orElseThrow();
            Arrival paid = arrival(Vocabulary.MARKETPLACE, word, facts -> facts);
            assertEquals(Optional.of(axis), paid.payment());
            assertTrue(paid.confirmAtOnce() && paid.hold() == Arrival.Hold.WITHOUT_EXPIRY, word);
        }
        assertEquals(
                Optional.of(true),
                arrival(Vocabulary.MARKETPLACE, "Cancelled", facts -> facts).captured());
        assertTrue(arrival(Vocabulary.MARKETPLACE, "Reserved", SourceFacts::wantingOut)
                .cancelRequested());
    }

    @Test
    void a_reserved_car_is_read_by_its_flags_and_its_age() {
        assertEquals(
                Optional.of(BookingPaymentStatus.PAID), reserved(false, false).payment());
        assertEquals(
                Optional.of(BookingPaymentStatus.PARTIALLY_PAID),
                reserved(true, false).payment());
        assertEquals(
                Optional.of(BookingPaymentStatus.PAID_IN_FULL),
                reserved(false, true).payment());
        SourceFacts over = SourceFacts.of(NOW, NOW.minus(Duration.ofDays(3)), NOW);
        assertEquals(
                BookingStatus.COMPLETED,
                ArrivalWords.of(Vocabulary.MARKETPLACE, "Reserved", over.inHistory())
                        .orElseThrow()
                        .state());
        assertEquals(
                BookingStatus.CONFIRMED,
                ArrivalWords.of(Vocabulary.MARKETPLACE, "Reserved", over)
                        .orElseThrow()
                        .state());
    }

    @Test
    void a_guaranteed_room_is_backed_by_what_the_record_tells() {
        assertEquals(Arrival.Guarantee.DEPOSIT, guaranteed(true, true));
        assertEquals(Arrival.Guarantee.PREPAID, guaranteed(false, true));
        assertEquals(Arrival.Guarantee.CARD_HOLD, guaranteed(false, false));
        assertEquals(
                BookingStatus.COMPLETED,
                arrival(Vocabulary.HOTEL, "checked_out", facts -> facts.paying(false, false, true))
                        .state());
    }

    @Test
    void a_rental_without_a_status_is_read_by_its_period() {
        SourceFacts now = SourceFacts.of(NOW, NOW, NOW.plusSeconds(1));
        SourceFacts past = SourceFacts.of(NOW, NOW.minusSeconds(1), NOW);
        assertEquals(
                BookingStatus.CHECKED_IN,
                ArrivalWords.of(Vocabulary.FLEET, ArrivalWords.NONE, now)
                        .orElseThrow()
                        .state());
        assertEquals(
                BookingStatus.COMPLETED,
                ArrivalWords.of(Vocabulary.FLEET, ArrivalWords.NONE, past)
                        .orElseThrow()
                        .state());
    }

    /** REC-10, payment axis: unified; 004; 001; 002; what 004's word reads as. */
    @ParameterizedTest
    @CsvSource({
        "NONE, none, Pending, NOTHING, NONE",
        "AUTHORIZED, hold, Pending, NOTHING, AUTHORIZED",
        "PARTIALLY_PAID, captured, Deposit, PART, ",
        "PAID, captured, Paid, WHOLE, ",
        "PAID_IN_FULL, captured, PaidInFull, WHOLE_AND_DEPOSIT, ",
        "PARTIALLY_REFUNDED, partial_refund, , BY_PAYMENTS, PARTIALLY_REFUNDED",
        "REFUNDED, refunded, , BY_PAYMENTS, REFUNDED"
    })
    void how_far_a_booking_is_paid_has_its_words(
            BookingPaymentStatus status,
            String property,
            String marketplace,
            PaymentWords.HotelAmounts hotel,
            BookingPaymentStatus read) {
        assertEquals(
                new PaymentWords.Row(status, property, Optional.ofNullable(marketplace), hotel),
                PaymentWords.of(status));
        assertEquals(Optional.ofNullable(read), PaymentWords.read(property));
    }

    @Test
    void escrow_and_documents_map_one_to_one() {
        assertEquals(
                Set.of("open", "released", "cancelled"),
                words(List.of(AxisWords.Escrow.values()).stream()
                        .map(AxisWords.Escrow::property)
                        .toList()));
        assertEquals(
                Set.of("pending", "submitted", "verified", "signed"),
                words(List.of(AxisWords.Documents.values()).stream()
                        .map(AxisWords.Documents::property)
                        .toList()));
        for (AxisWords.Escrow escrow : AxisWords.Escrow.values()) {
            assertEquals(Optional.of(escrow), AxisWords.Escrow.of(escrow.property()));
        }
        for (AxisWords.Documents documents : AxisWords.Documents.values()) {
            assertEquals(Optional.of(documents), AxisWords.Documents.of(documents.property()));
        }
        assertEquals(Optional.empty(), AxisWords.Escrow.of(Optional.of("lost")));
    }

    /** REC-07: unified; 000; 002; 001 available; 003; 004 is_active; its days blocked; hidden. */
    @ParameterizedTest
    @CsvSource({
        "AVAILABLE, available, available, true, available, true, false, false",
        "RESERVED, available, reserved, true, available, true, false, false",
        "IN_USE, rented, occupied, true, not available, true, false, false",
        "CLEANING, maintenance, cleaning, true, not available, true, false, false",
        "MAINTENANCE, maintenance, maintenance, false, not available, true, true, false",
        "BLOCKED, out_of_service, blocked, false, not available, true, true, false",
        "OUT_OF_SERVICE, out_of_service, blocked, false, not available, false, false, false",
        "RETIRED, retired, blocked, false, not available, false, false, true"
    })
    void what_is_rented_is_called_as_the_table_says(
            OperationalStatus status,
            String erp,
            String hotel,
            boolean marketplace,
            String fleet,
            boolean property,
            boolean daysBlocked,
            boolean hidden) {
        assertEquals(
                new AssetWords.Row(status, erp, hotel, hidden, marketplace, fleet, property, daysBlocked),
                AssetWords.of(status));
    }

    /** REC-07, inbound. */
    @ParameterizedTest
    @CsvSource({
        "ERP, available, AVAILABLE",
        "ERP, rented, IN_USE",
        "ERP, maintenance, MAINTENANCE",
        "ERP, out_of_service, OUT_OF_SERVICE",
        "ERP, retired, RETIRED",
        "HOTEL, available, AVAILABLE",
        "HOTEL, reserved, RESERVED",
        "HOTEL, occupied, IN_USE",
        "HOTEL, cleaning, CLEANING",
        "HOTEL, maintenance, MAINTENANCE",
        "HOTEL, blocked, BLOCKED",
        "FLEET, available, AVAILABLE",
        "FLEET, not available, BLOCKED",
        "ERP, blocked, "
    })
    void a_word_for_what_is_rented_is_read_as_the_requirements_say(
            Vocabulary vocabulary, String word, OperationalStatus status) {
        assertEquals(Optional.ofNullable(status), AssetWords.read(vocabulary, word, false));
    }

    @Test
    void a_car_with_a_current_booking_is_in_use_and_flags_say_what_may_be_sold() {
        assertEquals(Optional.of(OperationalStatus.IN_USE), AssetWords.read(Vocabulary.FLEET, "not available", true));
        assertEquals(Optional.empty(), AssetWords.read(Vocabulary.PROPERTY, "true", false));
        assertEquals(PublicationStatus.PUBLISHED, AssetWords.published(true));
        assertEquals(PublicationStatus.UNPUBLISHED, AssetWords.published(false));
        assertEquals(PublicationStatus.COMING_SOON, AssetWords.published(true, true));
        assertEquals(PublicationStatus.UNPUBLISHED, AssetWords.published(false, false));
    }

    @Test
    void check_in_starts_a_rental_and_check_out_ends_it_whatever_it_is_called() {
        assertEquals(new DeskWords("pickup handover", "return handover"), DeskWords.of(RentableKind.VEHICLE));
        assertEquals(new DeskWords("check-in", "check-out"), DeskWords.of(RentableKind.ROOM));
        assertEquals(DeskWords.of(RentableKind.ROOM), DeskWords.of(RentableKind.PROPERTY));
    }

    private static String said(Situation situation, Vocabulary vocabulary) {
        BookingWord word = BookingWords.of(situation, vocabulary);
        return word.status() + word.reason().map(reason -> "/" + reason).orElse("");
    }

    private static String fleet(String cell, OperationalStatus asset) {
        boolean free = asset == OperationalStatus.AVAILABLE || asset == OperationalStatus.RESERVED;
        return cell.equals("by asset status") ? (free ? "available" : "not available") : cell;
    }

    private static Arrival arrival(Vocabulary vocabulary, String word, UnaryOperator<SourceFacts> told) {
        return ArrivalWords.of(vocabulary, word, told.apply(NEXT_MONTH)).orElseThrow();
    }

    private static Arrival reserved(boolean deposit, boolean inFull) {
        return arrival(Vocabulary.MARKETPLACE, "Reserved", facts -> facts.paying(deposit, inFull, false));
    }

    private static Arrival.Guarantee guaranteed(boolean deposit, boolean inFull) {
        return arrival(Vocabulary.HOTEL, "guaranteed", facts -> facts.paying(deposit, inFull, false))
                .guarantee();
    }

    private static Set<String> words(List<Optional<String>> all) {
        return all.stream().flatMap(Optional::stream).collect(Collectors.toSet());
    }
}
