package dev.rentwright.quote;

import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;

/**
 * Makes a fresh quote of what an earlier one offered, at today's prices: what a customer who came too late is shown instead of
 * a bare refusal. It is a use case of its own because a refused booking writes nothing, the fresh quote neither.
 */
public interface Requote {

    /**
     * The fresh quote beside the earlier one; discounts that were granted stay, a coupon is looked up again. Refused with
     * {@code not-found}, and as {@link QuotePrice} refuses.
     */
    Outcome<Requoted> requote(Actor actor, QuoteId earlier);

    /** What the same costs now, without making a quote or writing anything. Refused likewise. */
    Outcome<Requoted.NewPrice> preview(Quote earlier);
}
