package dev.rentwright.booking.due;

import dev.rentwright.booking.change.RenewBooking;
import dev.rentwright.booking.desk.Billing;
import dev.rentwright.booking.desk.Books;
import dev.rentwright.booking.desk.DepositDesk;
import dev.rentwright.booking.desk.Desk;
import dev.rentwright.booking.desk.EscrowDesk;
import dev.rentwright.booking.desk.InvoiceDesk;
import dev.rentwright.booking.desk.Needs;
import dev.rentwright.booking.ending.Ending;
import dev.rentwright.booking.ending.RecordNoShow;
import dev.rentwright.booking.paying.ProviderNews;
import dev.rentwright.booking.settlement.Completion;
import dev.rentwright.host.DueWork;
import java.util.List;

/**
 * Does what is due by itself: applies what providers have told, resumes what is open with them, and looks after bookings
 * whose timer has run out. Safe to run twice, late, or on several servers: each item re-checks its condition under its
 * booking's lock (REC-10, timers; DR-14). Must not run inside a unit of work.
 */
public interface RunDueWork {

    /** What providers have told and is to be applied; worth a look as soon as something has been stored. */
    String PROVIDER_NEWS = "provider-news";

    /** Invoices that were not paid in time, to be said to be overdue (domain L8). */
    String OVERDUE_INVOICES = "overdue-invoices";

    /** Wires it on what it needs. */
    static RunDueWork on(
            Needs needs,
            Desk desk,
            ProviderNews news,
            Ending ending,
            Books books,
            Billing billing,
            EscrowDesk escrow,
            InvoiceDesk invoices,
            RecordNoShow noShow,
            DepositDesk deposits,
            Completion completion,
            RenewBooking renew) {
        OpenSteps steps = new OpenSteps(needs, desk, news);
        return new RunDueWorkService(
                needs,
                desk,
                news,
                steps,
                new Timers(needs, desk, ending, noShow, deposits, completion, renew, billing),
                escrow,
                new InvoicesToChase(needs, desk, books, invoices));
    }

    /** Does one round of each kind, a bounded number of items. */
    Round run();

    /** The kinds one by one, for a scheduler. */
    List<DueWork> kinds();

    /**
     * What a round did.
     *
     * @param items how many it looked after
     * @param failures of items that could not be done and will be tried again; for the host's log
     */
    record Round(int items, List<RuntimeException> failures) {
        public Round {
            failures = List.copyOf(failures);
        }
    }
}
