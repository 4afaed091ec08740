package dev.rentwright.persistence.jpa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.booking.Booking;
import dev.rentwright.ledger.Drafts;
import dev.rentwright.ledger.Entry;
import dev.rentwright.money.Money;
import dev.rentwright.testkit.fixture.Counter;
import dev.rentwright.testkit.fixture.Shop;
import dev.rentwright.testkit.fixture.Times;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database refuses, whoever asks (DR-07). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AppendOnlyTest {

    private final JpaPorts ports = FreshStore.emptied();
    private final Booking booking = Shop.openIn(ports).booking();

    @BeforeEach
    void post() {
        ports.ledger()
                .post(Drafts.payment(Money.of("150", "EUR"))
                        .entry(Counter.id(), booking.payable(), Counter.id(), Times.NOW));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update ledger_postings set amount = amount * 2",
                "delete from ledger_postings",
                "truncate ledger_postings",
                "update ledger_entries set currency = 'USD'",
                "delete from ledger_entries",
                "truncate ledger_entries cascade",
                "update booking_events set actor = 'nobody'",
                "delete from booking_events",
                "truncate booking_events"
            })
    void the_books_and_the_life_of_a_booking_are_never_changed(String change) {
        String refusal = refusal(change);

        assertTrue(refusal.contains("is appended to, never changed"), refusal);
        assertEquals(1, ports.bookings().events(booking.id()).size());
        assertEquals(1, ports.ledger().of(booking.payable()).size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "values (1, 'psp_clearing', 10.00), (2, 'customer_receivable', -9.99)",
                "values (1, 'psp_clearing', 10.00)",
                "select 1, 'psp_clearing', 10.00 where false"
            })
    void an_entry_that_does_not_balance_is_refused_when_it_commits(String postings) {
        String refusal = refusal("begin; " + insert(postings) + " commit;");

        assertTrue(refusal.contains("at least two postings that sum to zero"), refusal);
    }

    @Test
    void an_entry_that_balances_in_the_end_may_be_written_in_pieces() {
        FreshStore.run(
                FreshStore.shared(),
                "begin; " + insert("values (1, 'psp_clearing', 10.00)")
                        + " insert into ledger_postings (entry_id, line, account, amount)"
                        + " select entry_id, 2, 'bad_debt', -10.00 from ledger_entries where currency = 'CHF'; commit;");

        List<Entry> entries = ports.ledger().of(booking.payable());
        assertEquals(2, entries.size());
    }

    @Test
    void a_posting_cannot_join_an_entry_that_was_balanced() {
        String refusal = refusal("insert into ledger_postings (entry_id, line, account, amount)"
                + " select entry_id, 3, 'bad_debt', 1 from ledger_entries");

        assertTrue(refusal.contains("at least two postings that sum to zero"), refusal);
    }

    private String insert(String postings) {
        return """
                insert into ledger_entries (entry_id, booking_id, kind, event_id, currency, posted_at)
                values (gen_random_uuid(), '%s', 'write_off', gen_random_uuid(), 'CHF', now());
                insert into ledger_postings (entry_id, line, account, amount)
                select e.entry_id, p.line, p.account, p.amount
                from ledger_entries e, (%s) as p (line, account, amount) where e.currency = 'CHF';
                """.formatted(booking.id(), postings);
    }

    private static String refusal(String sql) {
        return String.valueOf(assertThrows(IllegalStateException.class, () -> FreshStore.run(FreshStore.shared(), sql))
                .getMessage());
    }
}
