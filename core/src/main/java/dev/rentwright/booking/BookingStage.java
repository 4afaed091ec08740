package dev.rentwright.booking;

import dev.rentwright.handover.Handover;
import dev.rentwright.money.Money;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Where a booking stands, with the facts that belong to that state only. */
public sealed interface BookingStage {

    /** The state that these facts belong to. */
    BookingStatus status();

    /**
     * Waits for acceptance or payment.
     *
     * @param expiresAt when it is given up; empty of what staff made, and once money has come: then its start is waited for
     */
    record Pending(Optional<Instant> expiresAt) implements BookingStage {
        public Pending {
            Objects.requireNonNull(expiresAt, "expiresAt");
        }

        @Override
        public BookingStatus status() {
            return BookingStatus.PENDING;
        }
    }

    /**
     * Accepted; waits for payment.
     *
     * @param by who accepted it
     * @param payBy when it is given up
     */
    record Approved(String by, Instant payBy) implements BookingStage {
        @Override
        public BookingStatus status() {
            return BookingStatus.APPROVED;
        }
    }

    /** The rentable is booked. */
    record Confirmed(Instant at) implements BookingStage {
        @Override
        public BookingStatus status() {
            return BookingStatus.CONFIRMED;
        }
    }

    /** The rental runs. */
    record CheckedIn(Handover out) implements BookingStage {
        @Override
        public BookingStatus status() {
            return BookingStatus.CHECKED_IN;
        }
    }

    /** It is back, and not settled. */
    record CheckedOut(Handover out, Handover in) implements BookingStage {
        @Override
        public BookingStatus status() {
            return BookingStatus.CHECKED_OUT;
        }
    }

    /** It is settled. */
    record Completed(Handover out, Handover in, Instant at) implements BookingStage {
        @Override
        public BookingStatus status() {
            return BookingStatus.COMPLETED;
        }
    }

    /** The owner refused. */
    record Declined(String reason, String by, Instant at) implements BookingStage {
        @Override
        public BookingStatus status() {
            return BookingStatus.DECLINED;
        }
    }

    /**
     * It ended otherwise.
     *
     * @param penalty what that cost the customer
     * @param handovers what was recorded before a rental was broken off or undone, as its cause says; none of one that never
     *     began
     */
    record Cancelled(
            CancellationCause cause, String reason, String by, Instant at, Money penalty, List<Handover> handovers)
            implements BookingStage {
        public Cancelled {
            Objects.requireNonNull(cause, "cause");
            Objects.requireNonNull(penalty, "penalty");
            handovers = List.copyOf(handovers);
            List<Handover.Direction> directions =
                    handovers.stream().map(Handover::direction).toList();
            if (!directions.equals(cause.handovers())) {
                throw new IllegalArgumentException("expected what was handed over before " + cause + ", "
                        + cause.handovers() + ", got " + directions);
            }
        }

        /** Of what never began. */
        public Cancelled(CancellationCause cause, String reason, String by, Instant at, Money penalty) {
            this(cause, reason, by, at, penalty, List.of());
        }

        /** Whether the rental counts as one that never was (T13). */
        public boolean isUndone() {
            return cause == CancellationCause.ADMIN_VOID;
        }

        @Override
        public BookingStatus status() {
            return BookingStatus.CANCELLED;
        }
    }

    /**
     * The customer never came.
     *
     * @param penalty what that cost them
     */
    record NoShow(String by, Instant at, Money penalty) implements BookingStage {
        @Override
        public BookingStatus status() {
            return BookingStatus.NO_SHOW;
        }
    }
}
