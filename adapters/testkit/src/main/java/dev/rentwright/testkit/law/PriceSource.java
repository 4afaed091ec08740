package dev.rentwright.testkit.law;

import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.testkit.generator.RequestArbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;

/** Where the requests come from that laws are about. */
public interface PriceSource {

    /** Requests that mostly have a price: by any plan and any rules, unless you say otherwise. */
    @Provide
    default Arbitrary<PriceRequest> requests() {
        return RequestArbitraries.priceRequests();
    }
}
