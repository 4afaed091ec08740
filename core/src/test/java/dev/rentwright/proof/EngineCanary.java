package dev.rentwright.proof;

import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.pricing.PriceBreakdown;
import dev.rentwright.pricing.PriceCalculator;
import dev.rentwright.pricing.PriceRequest;

/** Asks the engine what is right; a rule of the architecture must notice. */
record EngineCanary(PriceRequest request) {

    Outcome<PriceBreakdown> right() {
        return PriceCalculator.price(request);
    }
}
