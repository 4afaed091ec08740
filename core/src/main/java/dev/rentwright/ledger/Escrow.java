package dev.rentwright.ledger;

import dev.rentwright.identity.SupplierId;
import dev.rentwright.party.Dealing;
import dev.rentwright.payment.PayableId;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * On what terms the money of one thing is held for its owner, and when it is looked at next (domain L10). How much is held
 * and how much was released is in the books, and nowhere else.
 *
 * @param payable of what
 * @param supplier whose
 * @param dealing as it stood when it was confirmed, or was agreed on since
 * @param nextAt when some of it may be released, if any will be
 */
public record Escrow(PayableId payable, SupplierId supplier, Dealing dealing, Optional<Instant> nextAt) {

    public Escrow {
        Objects.requireNonNull(payable, "payable");
        Objects.requireNonNull(supplier, "supplier");
        Objects.requireNonNull(dealing, "dealing");
        Objects.requireNonNull(nextAt, "nextAt");
    }

    /** The same on other terms, before any of it was released. */
    public Escrow dealtFor(Dealing other) {
        return new Escrow(payable, supplier, other, nextAt);
    }

    /** The same, to be looked at then. */
    public Escrow at(Optional<Instant> next) {
        return new Escrow(payable, supplier, dealing, next);
    }
}
