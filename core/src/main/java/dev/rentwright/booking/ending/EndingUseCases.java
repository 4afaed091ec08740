package dev.rentwright.booking.ending;

import dev.rentwright.booking.desk.Desk;
import dev.rentwright.booking.desk.Needs;

/** The use cases that end a booking before it was used. */
public record EndingUseCases(
        DeclineBooking declineBooking,
        CancelBooking cancelBooking,
        PreviewCancellation previewCancellation,
        RecordNoShow recordNoShow) {

    /** Wires them on what they need. */
    public static EndingUseCases on(Needs needs, Desk desk, Ending ending) {
        EndingService endings = new EndingService(needs, desk, ending);
        return new EndingUseCases(endings, endings, endings, endings);
    }
}
