package dev.rentwright.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.money.Money;
import dev.rentwright.payment.ProviderEvent;
import dev.rentwright.testkit.fixture.PaymentFixture;
import dev.rentwright.testkit.fixture.Times;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@link dev.rentwright.payment.ProviderInbox} promises (DR-11). */
public abstract class ProviderInboxContract extends StoreContract {

    private static final Instant NOW = Times.NOW;
    private static final Money PRICE = Money.of("150.00", "EUR");

    @Test
    public void messages_wait_as_they_were_given_in_the_order_in_which_they_came() {
        ProviderEvent first = PaymentFixture.succeeded("evt_b", Money.of("1500", "JPY"));
        ProviderEvent second = PaymentFixture.failed("evt_a", Money.of("1.500", "KWD"));
        ProviderEvent third = PaymentFixture.succeeded("evt_c", PRICE);

        assertTrue(store(first, 1));
        assertTrue(store(second, 2));
        assertTrue(store(third, 3));

        assertEquals(List.of(first, second, third), waiting(NOW.plusSeconds(9)));
        assertEquals(
                List.of(first, second), inUnit(() -> ports().providerInbox().waiting(NOW.plusSeconds(9), 2)));
    }

    @Test
    public void a_message_that_comes_again_is_told_and_counts_once() {
        ProviderEvent first = PaymentFixture.succeeded("evt_1", PRICE);
        assertTrue(store(first, 1));

        assertFalse(store(first, 2));
        assertFalse(store(PaymentFixture.failed("evt_1", PRICE), 3));

        assertEquals(List.of(first), waiting(NOW.plusSeconds(9)));
    }

    @Test
    public void two_providers_may_use_the_same_id() {
        ProviderEvent ours = PaymentFixture.succeeded("evt_1", PRICE);
        ProviderEvent theirs = new ProviderEvent(
                "OTHER",
                ours.eventId(),
                ours.reference(),
                ours.providerPaymentId(),
                ours.state(),
                ours.amount(),
                ours.failure(),
                ours.occurredAt());

        assertTrue(store(ours, 1));
        assertTrue(store(theirs, 2));

        doInUnit(() -> ports().providerInbox().applied(ours));
        assertEquals(List.of(theirs), waiting(NOW.plusSeconds(9)));
    }

    @Test
    public void an_applied_and_a_parked_message_wait_no_more_and_are_still_recognised() {
        ProviderEvent applied = PaymentFixture.succeeded("evt_1", PRICE);
        ProviderEvent parked = PaymentFixture.succeeded("evt_2", PRICE);
        store(applied, 1);
        store(parked, 2);

        doInUnit(() -> {
            ports().providerInbox().applied(applied);
            ports().providerInbox().parked(parked, "amount differs");
        });

        assertEquals(List.of(), waiting(NOW.plusSeconds(999)));
        assertFalse(store(applied, 3));
        assertFalse(store(parked, 4));
    }

    @Test
    public void a_postponed_message_waits_again_from_the_instant_that_was_said() {
        ProviderEvent event = PaymentFixture.succeeded("evt_1", PRICE);
        store(event, 1);
        Instant until = NOW.plusSeconds(60);

        doInUnit(() -> ports().providerInbox().postponed(event, until));

        assertEquals(List.of(), waiting(until.minusMillis(1)));
        assertEquals(List.of(event), waiting(until));
    }

    @Test
    public void of_many_who_store_one_message_exactly_one_is_told_that_it_is_new() {
        ProviderEvent event = PaymentFixture.succeeded("evt_1", PRICE);
        ports();

        List<Boolean> answers = Together.run(6, number -> store(event, number));

        assertEquals(1, answers.stream().filter(isNew -> isNew).count());
        assertEquals(List.of(event), waiting(NOW.plusSeconds(99)));
    }

    private boolean store(ProviderEvent event, int seconds) {
        return inUnit(() -> ports().providerInbox().store(event, NOW.plusSeconds(seconds)));
    }

    private List<ProviderEvent> waiting(Instant now) {
        return inUnit(() -> ports().providerInbox().waiting(now, 9));
    }
}
