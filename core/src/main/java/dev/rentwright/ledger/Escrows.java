package dev.rentwright.ledger;

import dev.rentwright.payment.PayableId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where escrows are kept. Whoever writes one holds the lock of what it is about. */
public interface Escrows {

    /** Keeps one, in the place of the one that was there. */
    void keep(Escrow escrow);

    /** Empty for what was never confirmed. */
    Optional<Escrow> of(PayableId payable);

    /** Of which some may be released by now, the longest waiting first. */
    List<PayableId> due(Instant now, int limit);
}
