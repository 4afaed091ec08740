package dev.rentwright.persistence.jpa.integrity;

import dev.rentwright.booking.BookingEventType;
import dev.rentwright.booking.BookingId;
import dev.rentwright.booking.transition.BookingTransitions;
import dev.rentwright.integrity.Invariant;
import dev.rentwright.integrity.Invariants;
import dev.rentwright.integrity.Violation;
import dev.rentwright.persistence.jpa.column.Codes;
import dev.rentwright.persistence.jpa.host.Transaction;
import dev.rentwright.persistence.jpa.host.Transactions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Asks the tables, whatever wrote to them. */
public final class JpaInvariants implements Invariants {

    private final Transactions transactions;

    public JpaInvariants(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void violations(Question question, Consumer<Violation> each) {
        transactions.use(transaction -> ask(transaction, question, each));
    }

    private static void ask(Transaction transaction, Question question, Consumer<Violation> each) {
        switch (question.invariant()) {
            case CLAIMS_DO_NOT_OVERLAP -> atNow(ClaimQueries.OVERLAPS, transaction, question, each);
            case CLAIMS_TELL_THE_STORY_OF_BOOKINGS -> atNow(ClaimQueries.STORIES, transaction, question, each);
            case CATEGORIES_ARE_NOT_OVERBOOKED -> atNow(ClaimQueries.OVERBOOKINGS, transaction, question, each);
            case EXPIRED_HOLDS_DO_NOT_CONFIRM -> atNow(ClaimQueries.EXPIRIES, transaction, question, each);
            case EVENTS_FOLD_TO_THE_STATE -> fold(transaction, question, each);
            case ENTRIES_BALANCE -> plainly(MoneyQueries.BALANCES, transaction, question, each);
            case SUMS_EQUAL_THEIR_ROWS -> plainly(MoneyQueries.SUMS, transaction, question, each);
            case REFUNDS_STAY_WITHIN_CAPTURES -> plainly(MoneyQueries.REFUNDS, transaction, question, each);
            case MONEY_IS_POSTED_ONCE -> plainly(MoneyQueries.POSTINGS, transaction, question, each);
            case COMMANDS_ARE_WHOLE -> plainly(LifeQueries.OUTBOX, transaction, question, each);
            case OUTBOX_TELLS_OF_WHAT_IS_KEPT -> plainly(LifeQueries.TOLD, transaction, question, each);
            case KEYS_ANSWER_ONCE -> atNow(LifeQueries.KEYS, transaction, question, each);
            case TIMERS_TAKE_EFFECT_ONCE ->
                run(LifeQueries.TIMERS, transaction, question, each, question.overdueBefore(), question.atMost());
            case GUARDS_STAND -> guards(transaction, question, each);
        }
    }

    private static void guards(Transaction transaction, Question question, Consumer<Violation> each) {
        Map<String, String> shipped = ShippedFunctions.bodies();
        run(
                GuardQueries.GUARDS,
                transaction,
                question,
                each,
                shipped.keySet().toArray(String[]::new),
                shipped.values().toArray(String[]::new),
                question.atMost());
    }

    /** The table of transitions goes along: the database folds, and core's rows say what is a move. */
    private static void fold(Transaction transaction, Question question, Consumer<Violation> each) {
        List<BookingTransitions.Move> moves = List.copyOf(BookingTransitions.moves());
        List<BookingEventType> arrivals = Arrays.stream(BookingEventType.values())
                .filter(type -> type.arrival().isPresent())
                .toList();
        run(
                LifeQueries.FOLD,
                transaction,
                question,
                each,
                moves.stream()
                        .map(move -> move.from().map(Codes::of).orElse(""))
                        .toArray(String[]::new),
                moves.stream().map(move -> Codes.of(move.to())).toArray(String[]::new),
                arrivals.stream().map(Codes::of).toArray(String[]::new),
                arrivals.stream()
                        .map(type -> Codes.of(type.arrival().orElseThrow()))
                        .toArray(String[]::new),
                question.atMost());
    }

    private static void atNow(String sql, Transaction transaction, Question question, Consumer<Violation> each) {
        run(sql, transaction, question, each, question.now(), question.atMost());
    }

    private static void plainly(String sql, Transaction transaction, Question question, Consumer<Violation> each) {
        run(sql, transaction, question, each, question.atMost());
    }

    private static void run(
            String sql, Transaction transaction, Question question, Consumer<Violation> each, Object... arguments) {
        transaction.each(sql, row -> violation(question.invariant(), row), each, arguments);
    }

    private static Violation violation(Invariant invariant, ResultSet row) throws SQLException {
        return new Violation(
                invariant,
                row.getString("kind"),
                row.getString("id"),
                Optional.ofNullable(row.getObject("booking_id", UUID.class)).map(BookingId::new),
                row.getString("finding"));
    }
}
