package dev.rentwright.booking;

/** The use cases of this room, wired. */
public record BookingUseCases(
        RequestBooking requestBooking,
        ApproveBooking approveBooking,
        DeclineBooking declineBooking,
        ConfirmBooking confirmBooking,
        CancelBooking cancelBooking,
        PreviewCancellation previewCancellation,
        CheckIn checkIn,
        CheckOut checkOut,
        CompleteBooking completeBooking,
        RecordNoShow recordNoShow,
        TerminateBooking terminateBooking,
        VoidBooking voidBooking,
        StartPayment startPayment,
        RecordPayment recordPayment,
        RunDueWork runDueWork,
        ViewBooking viewBooking) {

    /** Wires them on what they need. */
    public static BookingUseCases on(Needs needs) {
        Desk desk = new Desk(needs);
        Books books = new Books(needs);
        Till till = new Till(needs, desk, books);
        Ending ending = new Ending(needs, desk, till, books);
        EndingService endings = new EndingService(needs, desk, ending);
        Acceptance acceptance = new Acceptance(desk, books);
        AcceptanceService acceptances = new AcceptanceService(needs, desk, acceptance);
        MoneyArrival arrival = new MoneyArrival(desk, till, acceptance, endings);
        ProviderNews news = new ProviderNews(needs, desk, till, arrival);
        Returns returns = new Returns(needs, books);
        SettlementService settlements = new SettlementService(needs, desk, till, books, returns, ending);
        return new BookingUseCases(
                new RequestBookingService(needs, desk),
                acceptances,
                endings,
                acceptances,
                endings,
                endings,
                new CheckInService(needs, desk),
                new CheckOutService(needs, desk, returns),
                settlements,
                endings,
                settlements,
                settlements,
                new StartPaymentService(needs, desk, till, news),
                new RecordPaymentService(needs, desk, till, arrival),
                new RunDueWorkService(
                        needs,
                        desk,
                        news,
                        new OpenSteps(needs, desk, news),
                        new Timers(needs, desk, endings, settlements)),
                new ViewBookingService(needs, desk));
    }
}
