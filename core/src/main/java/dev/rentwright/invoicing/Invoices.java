package dev.rentwright.invoicing;

import dev.rentwright.host.Page;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.party.CustomerId;
import dev.rentwright.party.Scope;
import dev.rentwright.payment.PayableId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where invoices are kept. */
public interface Invoices {

    /** Keeps a new one; a second with the same id, or the same number of its supplier, is a defect and fails. */
    void add(Invoice invoice);

    /**
     * Saves a move and makes it the next version.
     *
     * @throws dev.rentwright.host.StaleAggregate when another move was saved since this version was read
     */
    void save(Invoice invoice);

    /** Empty when there is none of that id. */
    Optional<Invoice> byId(InvoiceId id);

    /** All that was asked for one thing, by place. */
    List<Invoice> of(PayableId payable);

    /** Those for any of these things that were sent and not taken back, by the date of that, then by their numbers. */
    List<Invoice> sentFor(Set<PayableId> payables);

    /** The same of those that a customer was sent from the first date on and before the other. */
    List<Invoice> sentTo(CustomerId customer, LocalDate from, LocalDate until);

    /** For what something is outstanding after its time, and was not said to be; the longest overdue first. */
    List<PayableId> overdue(Instant now, int limit);

    /** Those that match, newest first, as far as somebody may know of them. */
    Page<Invoice> list(Scope scope, Filter filter, Page.Request page);

    /**
     * The next number of a supplier's series, such as {@code INV-2026-000001}: without a gap, because it is given back when
     * the unit of work is (IV-14). Whoever asks waits for those who asked before, until their units of work have ended.
     */
    String nextNumber(SupplierId supplier, String series);

    /**
     * What is looked for; what is empty matches all.
     *
     * @param payable for one thing
     * @param status that stand so
     */
    record Filter(Optional<PayableId> payable, Optional<InvoiceStatus> status) {}
}
