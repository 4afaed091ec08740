package dev.rentwright.booking.paying;

import dev.rentwright.booking.desk.Desk;
import dev.rentwright.booking.desk.Needs;
import dev.rentwright.booking.desk.Till;

/** The use cases by which money comes in. */
public record PayingUseCases(StartPayment startPayment, RecordPayment recordPayment) {

    /** Wires them on what they need. */
    public static PayingUseCases on(Needs needs, Desk desk, Till till, MoneyArrival arrival, ProviderNews news) {
        return new PayingUseCases(
                new StartPaymentService(needs, desk, till, news), new RecordPaymentService(needs, desk, till, arrival));
    }
}
