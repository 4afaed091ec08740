package dev.rentwright.persistence.jpa.booking;

import dev.rentwright.booking.BookingStage;
import dev.rentwright.booking.BookingStatus;
import dev.rentwright.booking.CancellationCause;
import dev.rentwright.handover.Handover;
import dev.rentwright.handover.Handover.Direction;
import dev.rentwright.money.Currencies;
import dev.rentwright.money.Money;
import dev.rentwright.persistence.jpa.column.Codes;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Between the stage of a booking and the columns that hold its facts. */
final class StageMapper {

    private StageMapper() {}

    /** Writes the facts of a stage; those of earlier ones stay. */
    static void fill(BookingRow row, BookingStage stage) {
        row.status = Codes.of(stage.status());
        if (stage instanceof BookingStage.Pending pending) {
            row.expiresAt = pending.expiresAt().orElse(null);
        } else if (stage instanceof BookingStage.Approved approved) {
            row.approvedBy = approved.by();
            row.payBy = approved.payBy();
        } else if (stage instanceof BookingStage.Confirmed confirmed) {
            row.confirmedAt = confirmed.at();
        } else if (stage instanceof BookingStage.Completed completed) {
            row.completedAt = completed.at();
        } else if (stage instanceof BookingStage.Declined declined) {
            row.endedAt = declined.at();
            row.endedBy = declined.by();
            row.endReason = declined.reason();
        } else if (stage instanceof BookingStage.Cancelled cancelled) {
            row.endedAt = cancelled.at();
            row.endedBy = cancelled.by();
            row.endReason = cancelled.reason();
            row.cancellationCause = Codes.of(cancelled.cause());
            row.penaltyAmount = cancelled.penalty().amount();
        } else if (stage instanceof BookingStage.NoShow noShow) {
            row.endedAt = noShow.at();
            row.endedBy = noShow.by();
            row.penaltyAmount = noShow.penalty().amount();
        }
    }

    /** The handovers that a stage speaks of. */
    static List<Handover> handovers(BookingStage stage) {
        if (stage instanceof BookingStage.CheckedIn checkedIn) {
            return List.of(checkedIn.out());
        }
        if (stage instanceof BookingStage.CheckedOut checkedOut) {
            return List.of(checkedOut.out(), checkedOut.in());
        }
        if (stage instanceof BookingStage.Cancelled cancelled) {
            return cancelled.handovers();
        }
        return stage instanceof BookingStage.Completed completed ? List.of(completed.out(), completed.in()) : List.of();
    }

    static BookingStage stage(BookingRow row, Map<Direction, Handover> handovers) {
        return switch (Codes.read(BookingStatus.class, row.status)) {
            case PENDING -> new BookingStage.Pending(Optional.ofNullable(row.expiresAt));
            case APPROVED -> new BookingStage.Approved(row.approvedBy, row.payBy);
            case CONFIRMED -> new BookingStage.Confirmed(row.confirmedAt);
            case CHECKED_IN -> new BookingStage.CheckedIn(recorded(row, handovers, Direction.OUT));
            case CHECKED_OUT ->
                new BookingStage.CheckedOut(
                        recorded(row, handovers, Direction.OUT), recorded(row, handovers, Direction.IN));
            case COMPLETED ->
                new BookingStage.Completed(
                        recorded(row, handovers, Direction.OUT),
                        recorded(row, handovers, Direction.IN),
                        row.completedAt);
            case DECLINED -> new BookingStage.Declined(row.endReason, row.endedBy, row.endedAt);
            case CANCELLED -> cancelled(row, handovers);
            case NO_SHOW -> new BookingStage.NoShow(row.endedBy, row.endedAt, penalty(row));
        };
    }

    private static BookingStage cancelled(BookingRow row, Map<Direction, Handover> handovers) {
        CancellationCause cause = Codes.read(CancellationCause.class, row.cancellationCause);
        return new BookingStage.Cancelled(
                cause,
                row.endReason,
                row.endedBy,
                row.endedAt,
                penalty(row),
                cause.handovers().stream()
                        .map(direction -> recorded(row, handovers, direction))
                        .toList());
    }

    private static Handover recorded(BookingRow row, Map<Direction, Handover> handovers, Direction direction) {
        Handover handover = handovers.get(direction);
        if (handover == null) {
            throw new IllegalStateException("expected booking " + row.bookingNumber + ", " + row.status
                    + ", to have its handover " + direction + ", got " + handovers.keySet());
        }
        return handover;
    }

    private static Money penalty(BookingRow row) {
        return Money.of(row.penaltyAmount, Currencies.ofStored(row.currency));
    }
}
