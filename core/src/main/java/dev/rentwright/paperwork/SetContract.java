package dev.rentwright.paperwork;

import dev.rentwright.document.SupplierContract;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;

/** Writes a supplier's general terms in one language (PTY-21). Agreements that were drawn up keep the text they have. */
public interface SetContract {

    /** The contract, in the place of the one in that language. Refused with {@code not-found} without such a supplier. */
    Outcome<SupplierContract> set(Command command);

    /** Whose, in which language, and how it reads. */
    record Command(Actor actor, SupplierContract contract) {}
}
