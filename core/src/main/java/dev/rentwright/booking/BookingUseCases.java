package dev.rentwright.booking;

import dev.rentwright.availability.ClaimReference;
import dev.rentwright.availability.Claims;
import dev.rentwright.booking.assignment.AssignmentUseCases;
import dev.rentwright.booking.assignment.WayMaker;
import dev.rentwright.booking.change.Amending;
import dev.rentwright.booking.change.ChangeUseCases;
import dev.rentwright.booking.counter.CounterUseCases;
import dev.rentwright.booking.counter.Returns;
import dev.rentwright.booking.desk.Billing;
import dev.rentwright.booking.desk.Books;
import dev.rentwright.booking.desk.DepositDesk;
import dev.rentwright.booking.desk.Desk;
import dev.rentwright.booking.desk.EscrowDesk;
import dev.rentwright.booking.desk.Holds;
import dev.rentwright.booking.desk.InvoiceDesk;
import dev.rentwright.booking.desk.Needs;
import dev.rentwright.booking.desk.Till;
import dev.rentwright.booking.due.RunDueWork;
import dev.rentwright.booking.ending.Ending;
import dev.rentwright.booking.ending.EndingUseCases;
import dev.rentwright.booking.paying.Captures;
import dev.rentwright.booking.paying.MoneyArrival;
import dev.rentwright.booking.paying.PayingUseCases;
import dev.rentwright.booking.paying.ProviderNews;
import dev.rentwright.booking.request.Acceptance;
import dev.rentwright.booking.request.RequestUseCases;
import dev.rentwright.booking.settlement.Completion;
import dev.rentwright.booking.settlement.SettlementUseCases;
import dev.rentwright.booking.view.DrawStatement;
import dev.rentwright.booking.view.ViewBooking;
import dev.rentwright.catalogue.stock.LiveBookings;
import dev.rentwright.fleet.ClaimsOfBookings;
import dev.rentwright.fleet.MakeWay;
import java.time.Clock;
import java.util.stream.Collectors;

/**
 * The use cases of this room, wired; the door that sees all its parts.
 *
 * @param requests a booking is made, approved, confirmed
 * @param paying money comes in
 * @param changes what was agreed changes
 * @param assignments a unit is agreed on, or planned anew
 * @param counter things change hands
 * @param endings it ends before it began
 * @param settlements it is closed
 * @param runDueWork what comes due by itself
 * @param viewBooking looking at it
 * @param drawStatement what several come to together
 */
public record BookingUseCases(
        RequestUseCases requests,
        PayingUseCases paying,
        ChangeUseCases changes,
        AssignmentUseCases assignments,
        CounterUseCases counter,
        EndingUseCases endings,
        SettlementUseCases settlements,
        RunDueWork runDueWork,
        ViewBooking viewBooking,
        DrawStatement drawStatement) {

    /** Tells the catalogue who still needs a rentable. */
    public static LiveBookings liveBookings(Bookings bookings, Claims claims, Clock clock) {
        return new LiveBookingsOfStock(bookings, claims, clock);
    }

    /** Tells the fleet which claims are bookings'. */
    public static ClaimsOfBookings claimsOf(Bookings bookings) {
        return references ->
                bookings
                        .known(references.stream()
                                .map(reference -> new BookingId(reference.value()))
                                .toList())
                        .stream()
                        .map(booking -> new ClaimReference(booking.value()))
                        .collect(Collectors.toSet());
    }

    /** Tells the yard how bookings make way for a block. */
    public static MakeWay makeWay(Needs needs) {
        return new WayMaker(needs, new Desk(needs));
    }

    /** Wires them on what they need. */
    public static BookingUseCases on(Needs needs) {
        Desk desk = new Desk(needs);
        InvoiceDesk invoices = new InvoiceDesk(needs);
        Books books = new Books(needs, invoices);
        Till till = new Till(needs, desk, books);
        EscrowDesk escrow = new EscrowDesk(needs, books);
        Billing billing = new Billing(needs, books, escrow);
        Holds holds = new Holds(desk, till);
        Ending ending = new Ending(needs, desk, till, holds, books, billing, escrow);
        Acceptance acceptance = new Acceptance(desk, billing, holds);
        MoneyArrival arrival = new MoneyArrival(desk, till, holds, acceptance, ending, escrow);
        ProviderNews news = new ProviderNews(needs, desk, till, arrival);
        Returns returns = new Returns(needs, books, escrow);
        RequestUseCases requests = RequestUseCases.on(needs, desk, acceptance, billing);
        PayingUseCases paying = PayingUseCases.on(needs, desk, till, arrival, news);
        Amending amending = new Amending(needs, desk, books, billing, arrival, escrow);
        ChangeUseCases changes = ChangeUseCases.on(needs, desk, books, billing, amending, ending);
        EndingUseCases endings = EndingUseCases.on(needs, desk, ending);
        DepositDesk deposits = new DepositDesk(desk, till, books, holds);
        Completion completion = new Completion(desk, books, ending, escrow, deposits);
        SettlementUseCases settlements = SettlementUseCases.on(
                needs,
                desk,
                till,
                books,
                returns,
                ending,
                billing,
                escrow,
                deposits,
                completion,
                new Captures(needs, news));
        return new BookingUseCases(
                requests,
                paying,
                changes,
                AssignmentUseCases.on(needs, desk),
                CounterUseCases.on(
                        needs,
                        desk,
                        returns,
                        billing,
                        escrow,
                        holds,
                        news,
                        requests,
                        paying.recordPayment(),
                        endings.cancelBooking()),
                endings,
                settlements,
                RunDueWork.on(
                        needs,
                        desk,
                        news,
                        ending,
                        books,
                        billing,
                        escrow,
                        invoices,
                        endings.recordNoShow(),
                        deposits,
                        completion,
                        changes.renewBooking()),
                ViewBooking.on(needs, desk, escrow),
                DrawStatement.on(needs));
    }
}
