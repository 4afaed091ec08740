package dev.rentwright.booking.desk;

import dev.rentwright.booking.AdditionalCharge;
import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingStatus;
import dev.rentwright.booking.Charges;
import dev.rentwright.invoicing.Demand;
import dev.rentwright.invoicing.InvoiceKind;
import dev.rentwright.ledger.Account;
import dev.rentwright.ledger.Drafts;
import dev.rentwright.ledger.Entry;
import dev.rentwright.ledger.EntryKind;
import dev.rentwright.ledger.Escrow;
import dev.rentwright.ledger.Posting;
import dev.rentwright.money.Money;
import dev.rentwright.party.Dealing;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** Posts what happened to a booking's money; an event about no money posts nothing. */
public final class Books {

    private final Needs needs;
    private final InvoiceDesk invoices;
    private final Demands demands;

    public Books(Needs needs, InvoiceDesk invoices) {
        this.needs = needs;
        this.invoices = invoices;
        this.demands = new Demands(needs.invoiceTerms());
    }

    /** Says what is asked for. */
    public Demands demands() {
        return demands;
    }

    /** Posts an entry by which more is owed, and sends its invoice; where it comes to less than nothing, that is credited. */
    public void demand(Booking booking, Entry.Draft draft, Supplier<Demand> demand, UUID cause, Instant at) {
        post(booking, draft, cause, at);
        if (owed(draft, booking.zero()).isPositive()) {
            invoices.issued(booking, demand.get(), at);
        } else if (owed(draft, booking.zero()).isNegative()) {
            invoices.credited(booking, owed(draft, booking.zero()).negated(), EnumSet.noneOf(InvoiceKind.class), at);
        }
    }

    /** What of a deposit has paid for damage, and is not given back. */
    public Money damagePaidByDeposit(Booking booking) {
        return needs.ledger().of(booking.payable()).stream()
                .filter(entry -> entry.kind() == EntryKind.DAMAGE)
                .map(Entry::postings)
                .flatMap(List::stream)
                .filter(posting -> posting.account() == Account.DEPOSIT_LIABILITY)
                .map(Posting::amount)
                .reduce(booking.zero(), Money::plus);
    }

    /** Posts an entry by which less is owed, and credits what was asked for: of those kinds first. */
    public void credit(Booking booking, Entry.Draft draft, Set<InvoiceKind> first, UUID cause, Instant at) {
        post(booking, draft, cause, at);
        Money less = owed(draft, booking.zero()).negated();
        if (less.isPositive()) {
            invoices.credited(booking, less, first, at);
        }
    }

    /** Nobody will pay it any more: what is open of the invoices is given up with it. */
    public void writtenOff(Desk.Written written, Money debt, Instant at) {
        post(written.booking(), Drafts.writeOff(debt), written.event(), at);
        invoices.writtenOff(written.booking(), at);
    }

    /** What was written off is owed by nobody after all. */
    public void noDebt(Desk.Written written, Money debt, Instant at) {
        if (debt.isPositive()) {
            post(written.booking(), Drafts.reversedWriteOff(debt), written.event(), at);
            invoices.noDebt(written.booking(), at);
        }
    }

    /** Nothing will be asked for any more. */
    public void dropped(Booking booking, Instant at) {
        invoices.dropped(booking, at);
    }

    /** What will be asked for once it is confirmed. */
    void drafted(Booking booking, Demand demand, Instant at) {
        invoices.drafted(booking, demand, at);
    }

    private static Money owed(Entry.Draft draft, Money zero) {
        return draft.sum(Account.CUSTOMER_RECEIVABLE, zero);
    }

    /** Posts an entry. The cause is the event or payment that made it happen, so that it is never posted twice. */
    public void post(Booking booking, Entry.Draft draft, UUID cause, Instant at) {
        if (!draft.isEmpty()) {
            needs.ledger().post(draft.entry(needs.ids().next(), booking.payable(), cause, at));
            if (InvoiceDesk.isMoney(draft.kind())) {
                invoices.settled(booking, at);
            }
        }
    }

    /**
     * How the platform deals in what was booked: as it stood at the confirmation, or before one as it stands; for the
     * commission of the booking where it has one (PRC-31).
     */
    Dealing dealing(Booking booking) {
        return needs.escrows()
                .of(booking.payable())
                .map(Escrow::dealing)
                .orElseGet(() -> needs.suppliers()
                        .byId(booking.supplier())
                        .orElseThrow()
                        .dealing()
                        .at(booking.origin().commission()));
    }

    /** What is kept of a booking is agreed on anew, before anything of it was shared out. */
    public void dealtAnew(Booking booking) {
        Dealing supplier =
                needs.suppliers().byId(booking.supplier()).orElseThrow().dealing();
        needs.escrows()
                .of(booking.payable())
                .ifPresent(escrow -> needs.escrows()
                        .keep(escrow.dealtFor(supplier.at(booking.origin().commission()))));
    }

    /** Whose sale it is. */
    public Dealing.Role role(Booking booking) {
        return dealing(booking).role();
    }

    /** The rental has been invoiced from its confirmation on (domain L8). */
    public static boolean isInvoiced(BookingStatus status) {
        return switch (status) {
            case CONFIRMED, CHECKED_IN, CHECKED_OUT, COMPLETED -> true;
            case PENDING, APPROVED, DECLINED, CANCELLED, NO_SHOW -> false;
        };
    }

    /** Fees and charges that were added, in one entry. */
    public void added(Desk.Written written, List<AdditionalCharge> added, Instant at) {
        Money zero = written.booking().zero();
        Money total = added.stream().map(AdditionalCharge::amount).reduce(zero, Money::plus);
        Money tax = added.stream().map(AdditionalCharge::tax).reduce(zero, Money::plus);
        if (!total.isZero()) {
            Booking booking = written.booking();
            demand(
                    booking,
                    Drafts.extraCharges(role(booking), total, tax),
                    () -> demands.charges(
                            booking, InvoiceKind.ADDITIONAL, List.of(), added, new Charges.Part(total, tax), at),
                    written.event(),
                    at);
        }
    }
}
