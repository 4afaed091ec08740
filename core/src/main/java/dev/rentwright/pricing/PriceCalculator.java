package dev.rentwright.pricing;

import dev.rentwright.lifecycle.Outcome;

/**
 * Prices a rental: pure, so that one request always has one answer (PRC-01). Lines come in the order of domain P1, each is
 * rounded once, and the total is their sum. Who prices many rentals by one plan keeps its {@link RateBook}.
 */
public final class PriceCalculator {

    private PriceCalculator() {}

    /**
     * The price of a rental. Refused with {@code rate.incomplete} when the plan lacks a price that the term needs (domain
     * T12), with {@code money.currency-mismatch} when a rule adjusts in another currency than the plan's (P0), with {@code
     * location.one-way-not-allowed} when it comes back elsewhere and the plan has no fee for that (P11), and with {@code
     * invalid-value} for an add-on that the plan does not offer.
     */
    public static Outcome<PriceBreakdown> price(PriceRequest request) {
        return RateBook.of(request.plan(), request.rules()).price(request);
    }
}
