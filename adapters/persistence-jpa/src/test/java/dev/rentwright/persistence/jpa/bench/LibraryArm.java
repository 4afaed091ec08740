package dev.rentwright.persistence.jpa.bench;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.request.RequestBooking;
import dev.rentwright.host.IdempotencyStore.IdempotencyKey;
import dev.rentwright.host.IdempotencyStore.Recall;
import dev.rentwright.lifecycle.CommandRefused;
import dev.rentwright.quote.QuoteId;
import dev.rentwright.testkit.fixture.Times;
import java.util.UUID;

/** The engine's use case, in the unit of work in which the HTTP adapter runs it: key, booking, answer. */
final class LibraryArm implements BookingArm {

    private final Town town;

    LibraryArm(Town town) {
        this.town = town;
    }

    @Override
    public String name() {
        return "library";
    }

    @Override
    public boolean book(UUID quote, String key) {
        IdempotencyKey named = new IdempotencyKey(Answer.CALLER, Answer.OPERATION, key);
        try {
            return town.ports().unitOfWork().run(() -> {
                Recall recall = town.ports().idempotency().recall(named, Answer.FINGERPRINT, Times.NOW);
                if (!(recall instanceof Recall.Fresh)) {
                    throw new IllegalStateException("expected a fresh key, got " + recall);
                }
                request(quote);
                town.ports()
                        .idempotency()
                        .remember(named, Answer.FINGERPRINT, Answer.STORED, Times.NOW, Answer.FORGOTTEN);
                return true;
            });
        } catch (CommandRefused taken) {
            return false;
        }
    }

    private Booking request(UUID quote) {
        return town.rent()
                .bookings()
                .requests()
                .requestBooking()
                .request(RequestBooking.Command.of(
                                Town.DESK,
                                new QuoteId(quote),
                                town.shop().customer().id())
                        .heldUntil(BookingSql.HELD_UNTIL))
                .orThrow();
    }
}
