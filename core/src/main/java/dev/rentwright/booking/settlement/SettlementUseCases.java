package dev.rentwright.booking.settlement;

import dev.rentwright.booking.counter.Returns;
import dev.rentwright.booking.desk.Billing;
import dev.rentwright.booking.desk.Books;
import dev.rentwright.booking.desk.DepositDesk;
import dev.rentwright.booking.desk.Desk;
import dev.rentwright.booking.desk.EscrowDesk;
import dev.rentwright.booking.desk.Needs;
import dev.rentwright.booking.desk.Till;
import dev.rentwright.booking.ending.Ending;
import dev.rentwright.booking.paying.Captures;

/** The use cases that close a rental. */
public record SettlementUseCases(
        CompleteBooking completeBooking,
        DrawOnDeposit drawOnDeposit,
        ChargeDamage chargeDamage,
        ReleaseDeposit releaseDeposit,
        WriteOffDebt writeOffDebt,
        TerminateBooking terminateBooking,
        VoidBooking voidBooking) {

    /** Wires them on what they need. */
    public static SettlementUseCases on(
            Needs needs,
            Desk desk,
            Till till,
            Books books,
            Returns returns,
            Ending ending,
            Billing billing,
            EscrowDesk escrow,
            DepositDesk deposits,
            Completion completion,
            Captures captures) {
        DepositService settling = new DepositService(needs, desk, books, deposits, completion, captures);
        SettlementService settlements = new SettlementService(needs, desk, books, returns, ending, billing, escrow);
        return new SettlementUseCases(
                settling,
                settling,
                settling,
                settling,
                new WriteOffService(needs, desk, till, books),
                settlements,
                settlements);
    }
}
