package dev.rentwright.party;

import dev.rentwright.identity.Actor;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.lifecycle.Outcome;
import java.util.Objects;
import java.util.Optional;

/**
 * Says what of its rentals by the day a supplier wants paid when, where a rate card does not say it (domain L3). What was quoted
 * before keeps its own.
 */
public interface SetPaymentTerms {

    /** The supplier as it is then. Refused with {@code not-found}, also for another supplier, or {@code stale-version}. */
    Outcome<Supplier> set(Command command);

    /** Whose terms, the version that the caller read, and what they are; empty where it is to be paid as everywhere again. */
    record Command(Actor actor, SupplierId supplier, long expectedVersion, Optional<PaymentTerms> terms) {
        public Command {
            Objects.requireNonNull(terms, "terms");
        }
    }
}
