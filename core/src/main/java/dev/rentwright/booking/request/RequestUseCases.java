package dev.rentwright.booking.request;

import dev.rentwright.booking.desk.Billing;
import dev.rentwright.booking.desk.Desk;
import dev.rentwright.booking.desk.Needs;

/** The use cases that make a booking and promise it. */
public record RequestUseCases(
        RequestBooking requestBooking,
        ApproveBooking approveBooking,
        ConfirmBooking confirmBooking,
        RequestDocuments requestDocuments) {

    /** Wires them on what they need. */
    public static RequestUseCases on(Needs needs, Desk desk, Acceptance acceptance, Billing billing) {
        AcceptanceService acceptances = new AcceptanceService(needs, desk, acceptance);
        return new RequestUseCases(
                new RequestBookingService(needs, desk, acceptance, billing),
                acceptances,
                acceptances,
                new RequestDocumentsService(needs, desk));
    }
}
