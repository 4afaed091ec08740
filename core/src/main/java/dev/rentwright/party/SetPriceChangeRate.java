package dev.rentwright.party;

import dev.rentwright.identity.Actor;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.money.Percentage;

/** Says by how much a supplier changes every price (PTY-24). Quotes already given keep theirs. */
public interface SetPriceChangeRate {

    /**
     * The supplier with the rate, in the place of the one before; prices as of an instant before this one still have that one.
     * Refused with {@code not-found} for a supplier that is not the actor's, and with {@code invalid-value} below -100 percent.
     */
    Outcome<Supplier> set(Actor actor, SupplierId supplier, Percentage rate);
}
