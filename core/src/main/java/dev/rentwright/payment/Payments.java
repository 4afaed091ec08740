package dev.rentwright.payment;

import dev.rentwright.host.Page;
import dev.rentwright.party.Scope;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where payments are kept. */
public interface Payments {

    /** Keeps a new one; a second with the same id or code is a defect and fails. */
    void add(Payment payment);

    /**
     * Saves a move and makes it the next version.
     *
     * @throws dev.rentwright.host.StaleAggregate when another move was saved since this version was read
     */
    void save(Payment payment);

    /** Empty when there is none of that id. */
    Optional<Payment> byId(PaymentId id);

    /** All that was paid, tried and given back for one thing, oldest first. */
    List<Payment> of(PayableId payable);

    /** Those whose next step is due, the longest waiting first. */
    List<Payment> due(Instant now, int limit);

    /** Those for one thing, or all, newest first, as far as somebody may know of them. */
    Page<Payment> list(Scope scope, Optional<PayableId> payable, Page.Request page);
}
