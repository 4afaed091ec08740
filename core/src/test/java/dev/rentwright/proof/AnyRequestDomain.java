package dev.rentwright.proof;

import dev.rentwright.pricing.PriceRequest;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Requests over all of domain sections 1 to 3, whether they have a price or not. */
class AnyRequestDomain extends DomainContextBase {

    @Provide
    Arbitrary<PriceRequest> requests() {
        return RequestDomain.drawn();
    }
}
