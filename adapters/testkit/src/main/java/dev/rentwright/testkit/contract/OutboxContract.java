package dev.rentwright.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingEvent;
import dev.rentwright.booking.BookingEventType;
import dev.rentwright.host.DomainEvent;
import dev.rentwright.payment.PaymentEvent;
import dev.rentwright.payment.PaymentId;
import dev.rentwright.payment.PaymentStatus;
import dev.rentwright.testkit.fixture.BookingFixture;
import dev.rentwright.testkit.fixture.Counter;
import dev.rentwright.testkit.fixture.Times;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What {@link dev.rentwright.host.Outbox} promises (EVT-02). The port only takes, so a test also says what arrived. */
public abstract class OutboxContract extends StoreContract {

    /** The ids of all events that publishers of the store may see, in the order in which they were appended. */
    protected abstract List<UUID> visibleToPublishers();

    @Test
    public void events_are_seen_in_the_order_in_which_they_were_appended() {
        Booking booking = openShop().booking();
        BookingEvent first = BookingFixture.created(booking);
        PaymentEvent second = new PaymentEvent(
                Counter.id(),
                new PaymentId(Counter.id()),
                2,
                PaymentStatus.SUCCEEDED,
                Times.NOW,
                Map.of("amount", "150.00 EUR"));
        BookingEvent third = BookingFixture.event(booking, 2, BookingEventType.CONFIRMED, Optional.empty());

        doInUnit(() -> append(first, second));
        doInUnit(() -> append(third));

        assertEquals(List.of(first.eventId(), second.eventId(), third.eventId()), visibleToPublishers());
    }

    @Test
    public void an_event_of_work_that_is_undone_is_never_seen() {
        Booking booking = openShop().booking();
        BookingEvent undone = BookingFixture.created(booking);
        BookingEvent kept = BookingFixture.created(booking);

        assertDefect(() -> {
            append(undone);
            throw new IllegalStateException("something else went wrong");
        });
        doInUnit(() -> append(kept));

        assertEquals(List.of(kept.eventId()), visibleToPublishers());
    }

    private void append(DomainEvent... events) {
        for (DomainEvent event : events) {
            ports().outbox().append(event);
        }
    }
}
