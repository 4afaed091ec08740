package dev.rentwright.booking;

import dev.rentwright.availability.Claims;
import dev.rentwright.catalogue.LiveBookings;
import dev.rentwright.fleet.MakeWay;
import java.time.Clock;

/** The use cases of this room, wired. */
public record BookingUseCases(
        RequestBooking requestBooking,
        ApproveBooking approveBooking,
        DeclineBooking declineBooking,
        ConfirmBooking confirmBooking,
        AssignRentable assignRentable,
        ReplanCategory replanCategory,
        ListStranded listStranded,
        CancelBooking cancelBooking,
        PreviewCancellation previewCancellation,
        RequestCancellation requestCancellation,
        WithdrawCancellation withdrawCancellation,
        DecideCancellation decideCancellation,
        ModifyBooking modifyBooking,
        PreviewModification previewModification,
        ExtendBooking extendBooking,
        PreviewExtension previewExtension,
        RenewBooking renewBooking,
        GiveNotice giveNotice,
        GuaranteeBooking guaranteeBooking,
        AddCharge addCharge,
        AddOption addOption,
        AddNote addNote,
        WalkIn walkIn,
        DeleteBooking deleteBooking,
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

    /** Tells the catalogue who still needs a rentable. */
    public static LiveBookings liveBookings(Bookings bookings, Claims claims, Clock clock) {
        return new LiveBookingsOfStock(bookings, claims, clock);
    }

    /** Tells the yard how bookings make way for a block. */
    public static MakeWay makeWay(Needs needs) {
        return new WayMaker(needs, new Desk(needs));
    }

    /** Wires them on what they need. */
    public static BookingUseCases on(Needs needs) {
        Desk desk = new Desk(needs);
        Books books = new Books(needs);
        Till till = new Till(needs, desk, books);
        Billing billing = new Billing(needs, books);
        Ending ending = new Ending(needs, desk, till, books, billing);
        EndingService endings = new EndingService(needs, desk, ending);
        Acceptance acceptance = new Acceptance(desk, billing);
        AcceptanceService acceptances = new AcceptanceService(needs, desk, acceptance);
        MoneyArrival arrival = new MoneyArrival(desk, till, acceptance, endings);
        ProviderNews news = new ProviderNews(needs, desk, till, arrival);
        Returns returns = new Returns(needs, books);
        SettlementService settlements = new SettlementService(needs, desk, till, books, returns, ending, billing);
        ReplanningService replanning = new ReplanningService(needs, desk);
        Proposals proposals = new Proposals(needs);
        Amending amending = new Amending(needs, desk, books, billing, arrival);
        ChangesService changes = new ChangesService(needs, desk, proposals, amending);
        MonthsService months = new MonthsService(needs, desk, proposals, amending);
        AdditionsService additions = new AdditionsService(needs, desk, books, proposals, amending);
        Cancellations cancellations = new Cancellations(needs, desk, endings);
        RequestBookingService requests = new RequestBookingService(needs, desk, acceptance);
        CheckInService checkIns = new CheckInService(needs, desk, billing);
        RecordPaymentService payments = new RecordPaymentService(needs, desk, till, arrival);
        CounterService counter = new CounterService(needs, desk, requests, acceptances, checkIns, payments, endings);
        return new BookingUseCases(
                requests,
                acceptances,
                endings,
                acceptances,
                new AssignmentService(needs, desk),
                replanning,
                replanning,
                endings,
                endings,
                cancellations,
                cancellations,
                cancellations,
                changes,
                changes::previewModification,
                changes,
                changes::previewExtension,
                months,
                months,
                additions,
                additions,
                additions,
                additions,
                counter,
                counter,
                checkIns,
                new CheckOutService(needs, desk, returns, billing),
                settlements,
                endings,
                settlements,
                settlements,
                new StartPaymentService(needs, desk, till, news),
                payments,
                new RunDueWorkService(
                        needs,
                        desk,
                        news,
                        new OpenSteps(needs, desk, news),
                        new Timers(needs, desk, endings, settlements, months, billing)),
                new ViewBookingService(needs, desk));
    }
}
