package dev.rentwright.tariff;

import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;

/**
 * Says which taxes apply to what a supplier rents out, or begins at a place, where its card names none (PRC-22). Quotes already
 * given keep theirs.
 */
public interface ManageTaxes {

    /**
     * The taxes, in the place of those before; empty ones take them back. Whoever need not take a tax says so with a rate of 0.
     * Refused with {@code not-found} for a supplier that is not the actor's, for a place that is not known or takes none of the
     * supplier's, and for a place of everybody's where the actor works for one supplier; and with {@code
     * tax.compound-needs-per-line} or {@code tax.multiple-inclusive-needs-per-line} (domain P16), also where it is the place or the
     * supplier that says what they cannot be rounded with: which field it is, who else says what, and what would do instead.
     */
    Outcome<Taxes> put(Actor actor, TaxScope scope, Taxes taxes);

    /** What was said last, {@link Taxes#NONE} when nothing was. Refused with {@code not-found} as above. */
    Outcome<Taxes> show(Actor actor, TaxScope scope);
}
