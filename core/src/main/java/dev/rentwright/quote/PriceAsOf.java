package dev.rentwright.quote;

import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.pricing.PriceBreakdown;
import dev.rentwright.pricing.PriceRequest;
import java.time.Instant;

/**
 * What a rental would have cost at some instant: "what did we charge on 3 May for August?" Cards, rules and coupons are read
 * as they stood, and so are taxes, what features cost by themselves and the supplier's rate; the rentable, what it has and its
 * places as they are, and how much was taken then is not kept, so that steps of demand rules change nothing. Nothing is promised.
 */
public interface PriceAsOf {

    /**
     * The price as it would have been quoted at the instant. Refused as {@link QuotePrice} refuses, except that a time may lie
     * in the past and a place be closed; of a category the cheapest that is offered at the place is priced, free or not.
     */
    Outcome<Answer> price(QuotePrice.Command command, Instant asOf);

    /**
     * A price with all that it was made of.
     *
     * @param request what was priced
     * @param price its lines
     */
    record Answer(PriceRequest request, PriceBreakdown price) {}
}
