package dev.rentwright.vocabulary;

import dev.rentwright.booking.BookingPaymentStatus;
import dev.rentwright.booking.BookingStatus;
import dev.rentwright.booking.CancellationCause;
import java.util.Objects;
import java.util.Optional;

/**
 * What a record of another system becomes here.
 *
 * @param state where it stands
 * @param payment how far it is paid, where its status tells; else its payments do
 * @param hold what it holds while it waits
 * @param confirmAtOnce whether T5 follows at once where its guards hold
 * @param guarantee what stands for it
 * @param captured whether money came, where its status tells
 * @param cause of a cancelled one
 * @param cancelRequested whether the customer wants out
 */
public record Arrival(
        BookingStatus state,
        Optional<BookingPaymentStatus> payment,
        Hold hold,
        boolean confirmAtOnce,
        Guarantee guarantee,
        Optional<Boolean> captured,
        Optional<CancellationCause> cause,
        boolean cancelRequested) {

    /** What a waiting one holds. */
    public enum Hold {
        /** Nothing that its state does not bring. */
        BY_STATE,
        /** A hold without expiry. */
        WITHOUT_EXPIRY,
        /** A hold until the instant that the record tells. */
        AS_TOLD
    }

    /** What stands for a confirmed one (BKG-20). */
    public enum Guarantee {
        NONE,
        CARD_HOLD,
        DEPOSIT,
        PREPAID,
        CORPORATE
    }

    public Arrival {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(payment, "payment");
        Objects.requireNonNull(hold, "hold");
        Objects.requireNonNull(guarantee, "guarantee");
        Objects.requireNonNull(captured, "captured");
        if (cause.isPresent() != (state == BookingStatus.CANCELLED)) {
            throw new IllegalArgumentException("expected a cause of cancelled ones and of no others, got " + cause);
        }
    }

    static Arrival in(BookingStatus state) {
        return new Arrival(
                state,
                Optional.empty(),
                Hold.BY_STATE,
                false,
                Guarantee.NONE,
                Optional.empty(),
                Optional.empty(),
                false);
    }

    static Arrival cancelledFor(CancellationCause why) {
        return new Arrival(
                BookingStatus.CANCELLED,
                Optional.empty(),
                Hold.BY_STATE,
                false,
                Guarantee.NONE,
                Optional.empty(),
                Optional.of(why),
                false);
    }

    Arrival paid(BookingPaymentStatus axis) {
        return new Arrival(state, Optional.of(axis), hold, confirmAtOnce, guarantee, captured, cause, cancelRequested);
    }

    Arrival holding(Hold what) {
        return new Arrival(state, payment, what, confirmAtOnce, guarantee, captured, cause, cancelRequested);
    }

    Arrival confirmedAtOnce() {
        return new Arrival(state, payment, hold, true, guarantee, captured, cause, cancelRequested);
    }

    Arrival guaranteedBy(Guarantee what) {
        return new Arrival(state, payment, hold, confirmAtOnce, what, captured, cause, cancelRequested);
    }

    Arrival captured(boolean ever) {
        return new Arrival(state, payment, hold, confirmAtOnce, guarantee, Optional.of(ever), cause, cancelRequested);
    }

    Arrival wantingOut(boolean asked) {
        return new Arrival(state, payment, hold, confirmAtOnce, guarantee, captured, cause, asked);
    }
}
