package dev.rentwright.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rentwright.booking.Booking;
import dev.rentwright.ledger.Escrow;
import dev.rentwright.party.Dealing;
import dev.rentwright.payment.PayableId;
import dev.rentwright.testkit.fixture.Counter;
import dev.rentwright.testkit.fixture.Times;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What {@link dev.rentwright.ledger.Escrows} promises. */
public abstract class EscrowsContract extends StoreContract {

    @Test
    public void an_escrow_is_kept_as_it_was_given_in_the_place_of_the_one_before() {
        Booking booking = openShop().booking();
        Escrow first = escrow(booking, Dealing.agent("12.3456"), Optional.empty());
        Escrow second = escrow(booking, Dealing.OWN_FLEET, Optional.of(Times.NOW));

        keep(first);
        assertKept(first, () -> ports().escrows().of(booking.payable()));
        keep(second);

        assertKept(second, () -> ports().escrows().of(booking.payable()));
        assertAbsent(() -> ports().escrows().of(new PayableId(Counter.id())));
    }

    @Test
    public void those_that_are_due_come_with_the_longest_waiting_first() {
        Booking late = openShop().booking();
        Booking later = openShop().booking();
        Booking tomorrow = openShop().booking();
        Booking never = openShop().booking();
        keep(escrow(later, Dealing.FREE, Optional.of(Times.NOW)));
        keep(escrow(late, Dealing.FREE, Optional.of(Times.NOW.minusSeconds(60))));
        keep(escrow(tomorrow, Dealing.FREE, Optional.of(Times.NOW.plusMillis(1))));
        keep(escrow(never, Dealing.FREE, Optional.empty()));

        assertEquals(List.of(late.payable(), later.payable()), due(10));
        assertEquals(List.of(late.payable()), due(1));
    }

    private static Escrow escrow(Booking booking, Dealing dealing, Optional<Instant> nextAt) {
        return new Escrow(booking.payable(), booking.supplier(), dealing, nextAt);
    }

    private void keep(Escrow escrow) {
        doInUnit(() -> ports().escrows().keep(escrow));
    }

    private List<PayableId> due(int limit) {
        return inUnit(() -> ports().escrows().due(Times.NOW, limit));
    }
}
