package dev.rentwright.booking.counter;

import dev.rentwright.booking.desk.Billing;
import dev.rentwright.booking.desk.Desk;
import dev.rentwright.booking.desk.EscrowDesk;
import dev.rentwright.booking.desk.Holds;
import dev.rentwright.booking.desk.Needs;
import dev.rentwright.booking.ending.CancelBooking;
import dev.rentwright.booking.paying.Captures;
import dev.rentwright.booking.paying.ProviderNews;
import dev.rentwright.booking.paying.RecordPayment;
import dev.rentwright.booking.request.RequestUseCases;

/** The use cases of the counter, where things change hands. */
public record CounterUseCases(
        CheckIn checkIn, CheckOut checkOut, SwapRentable swapRentable, WalkIn walkIn, DeleteBooking deleteBooking) {

    /** Wires them on what they need. */
    public static CounterUseCases on(
            Needs needs,
            Desk desk,
            Returns returns,
            Billing billing,
            EscrowDesk escrow,
            Holds holds,
            ProviderNews news,
            RequestUseCases requests,
            RecordPayment payments,
            CancelBooking cancel) {
        CheckInService checkIns = new CheckInService(needs, desk, billing, escrow, holds, new Captures(needs, news));
        CounterService counter = new CounterService(
                needs, desk, requests.requestBooking(), requests.confirmBooking(), checkIns, payments, cancel);
        return new CounterUseCases(
                checkIns,
                new CheckOutService(needs, desk, returns, billing, escrow),
                new SwapService(needs, desk),
                counter,
                counter);
    }
}
