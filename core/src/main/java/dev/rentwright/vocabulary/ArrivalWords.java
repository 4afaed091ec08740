package dev.rentwright.vocabulary;

import static dev.rentwright.vocabulary.Vocabulary.ERP;
import static dev.rentwright.vocabulary.Vocabulary.FLEET;
import static dev.rentwright.vocabulary.Vocabulary.HOTEL;
import static dev.rentwright.vocabulary.Vocabulary.MARKETPLACE;
import static dev.rentwright.vocabulary.Vocabulary.PROPERTY;

import dev.rentwright.booking.BookingPaymentStatus;
import dev.rentwright.booking.BookingStatus;
import dev.rentwright.booking.CancellationCause;
import dev.rentwright.vocabulary.Arrival.Guarantee;
import dev.rentwright.vocabulary.Arrival.Hold;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** How a status of another system is read: REC-10, <em>Status from each source vocabulary, inbound</em>. */
public final class ArrivalWords {

    /** The word of a record without a status, as all of 003 are. */
    public static final String NONE = "";

    /** The rows, in the order of the requirements. */
    public static final List<Row> ROWS = List.of(
            row(ERP, "pending", facts -> waiting()),
            row(ERP, "confirmed", facts -> Arrival.in(BookingStatus.CONFIRMED)),
            row(ERP, "in_progress", facts -> Arrival.in(BookingStatus.CHECKED_IN)),
            row(ERP, "completed", facts -> Arrival.in(BookingStatus.COMPLETED)),
            row(ERP, "cancelled", ArrivalWords::cancelled),
            row(ERP, "no_show", facts -> Arrival.in(BookingStatus.NO_SHOW)),
            row(MARKETPLACE, "Void", ArrivalWords::voided),
            row(
                    MARKETPLACE,
                    "Pending",
                    facts -> Arrival.in(BookingStatus.PENDING)
                            .paid(BookingPaymentStatus.NONE)
                            .holding(facts.expireAt().isPresent() ? Hold.AS_TOLD : Hold.BY_STATE)),
            row(MARKETPLACE, "Deposit", facts -> paid(BookingPaymentStatus.PARTIALLY_PAID)),
            row(MARKETPLACE, "Paid", facts -> paid(BookingPaymentStatus.PAID)),
            row(MARKETPLACE, "PaidInFull", facts -> paid(BookingPaymentStatus.PAID_IN_FULL)),
            row(MARKETPLACE, "Reserved", ArrivalWords::reserved),
            row(MARKETPLACE, "Cancelled", facts -> cancelled(facts).captured(true)),
            row(HOTEL, "pending", facts -> waiting()),
            row(HOTEL, "confirmed", facts -> Arrival.in(BookingStatus.CONFIRMED)),
            row(
                    HOTEL,
                    "guaranteed",
                    facts -> Arrival.in(BookingStatus.CONFIRMED).guaranteedBy(guarantee(facts))),
            row(HOTEL, "checked_in", facts -> Arrival.in(BookingStatus.CHECKED_IN)),
            row(
                    HOTEL,
                    "checked_out",
                    facts -> Arrival.in(facts.settled() ? BookingStatus.COMPLETED : BookingStatus.CHECKED_OUT)),
            row(HOTEL, "cancelled", ArrivalWords::cancelled),
            row(HOTEL, "no_show", facts -> Arrival.in(BookingStatus.NO_SHOW)),
            row(FLEET, NONE, ArrivalWords::byPeriod),
            row(PROPERTY, "pending", facts -> Arrival.in(BookingStatus.PENDING)),
            row(PROPERTY, "approved", facts -> Arrival.in(BookingStatus.APPROVED)),
            row(PROPERTY, "confirmed", facts -> Arrival.in(BookingStatus.CONFIRMED)),
            row(PROPERTY, "checked_in", facts -> Arrival.in(BookingStatus.CHECKED_IN)),
            row(PROPERTY, "checked_out", facts -> Arrival.in(BookingStatus.CHECKED_OUT)),
            row(PROPERTY, "completed", facts -> Arrival.in(BookingStatus.COMPLETED)),
            row(PROPERTY, "cancelled", ArrivalWords::cancelled),
            row(PROPERTY, "declined", facts -> Arrival.in(BookingStatus.DECLINED)));

    private ArrivalWords() {}

    /**
     * A row of the table.
     *
     * @param word as it is written there
     * @param reading what it becomes
     */
    public record Row(Vocabulary vocabulary, String word, Function<SourceFacts, Arrival> reading) {}

    /** What a record becomes; empty when its vocabulary has no such word. Capitals make no difference. */
    public static Optional<Arrival> of(Vocabulary vocabulary, String word, SourceFacts facts) {
        String said = word.toLowerCase(Locale.ROOT);
        return ROWS.stream()
                .filter(row -> row.vocabulary() == vocabulary)
                .filter(row -> row.word().toLowerCase(Locale.ROOT).equals(said))
                .findFirst()
                .map(row -> row.reading().apply(facts).wantingOut(facts.cancelRequested()));
    }

    private static Row row(Vocabulary vocabulary, String word, Function<SourceFacts, Arrival> reading) {
        return new Row(vocabulary, word, reading);
    }

    private static Arrival waiting() {
        return Arrival.in(BookingStatus.PENDING).holding(Hold.WITHOUT_EXPIRY);
    }

    private static Arrival paid(BookingPaymentStatus axis) {
        return Arrival.in(BookingStatus.APPROVED)
                .paid(axis)
                .captured(true)
                .holding(Hold.WITHOUT_EXPIRY)
                .confirmedAtOnce();
    }

    private static Arrival cancelled(SourceFacts facts) {
        return Arrival.cancelledFor(facts.cause().orElse(CancellationCause.STAFF));
    }

    private static Arrival voided(SourceFacts facts) {
        boolean ranOut =
                facts.expireAt().filter(at -> !facts.now().isBefore(at)).isPresent();
        return Arrival.cancelledFor(ranOut ? CancellationCause.TIMEOUT : CancellationCause.CUSTOMER)
                .captured(false);
    }

    private static Arrival reserved(SourceFacts facts) {
        boolean over = facts.historical() && !facts.end().isAfter(facts.now());
        BookingPaymentStatus axis = facts.paidInFull()
                ? BookingPaymentStatus.PAID_IN_FULL
                : facts.deposit() ? BookingPaymentStatus.PARTIALLY_PAID : BookingPaymentStatus.PAID;
        return Arrival.in(over ? BookingStatus.COMPLETED : BookingStatus.CONFIRMED)
                .paid(axis);
    }

    private static Guarantee guarantee(SourceFacts facts) {
        if (facts.deposit()) {
            return Guarantee.DEPOSIT;
        }
        return facts.paidInFull() ? Guarantee.PREPAID : Guarantee.CARD_HOLD;
    }

    private static Arrival byPeriod(SourceFacts facts) {
        if (facts.now().isBefore(facts.start())) {
            return Arrival.in(BookingStatus.CONFIRMED);
        }
        return Arrival.in(facts.now().isBefore(facts.end()) ? BookingStatus.CHECKED_IN : BookingStatus.COMPLETED);
    }
}
