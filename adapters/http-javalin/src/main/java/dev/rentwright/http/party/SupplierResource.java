package dev.rentwright.http.party;

import dev.rentwright.http.wire.Says;
import dev.rentwright.party.Supplier;
import java.math.BigDecimal;
import java.util.UUID;

@Says("The party that offers rentables.")
record SupplierResource(
        UUID id,
        String name,
        @Says("Whether its rentables may be booked.") boolean active,

        @Says(value = "What it changes every price by, in percent.", example = "5")
        BigDecimal priceChangeRate,

        long version) {

    static SupplierResource of(Supplier supplier) {
        return new SupplierResource(
                supplier.id().value(),
                supplier.name(),
                supplier.active(),
                supplier.priceChangeRate().value(),
                supplier.version());
    }
}
