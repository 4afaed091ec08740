package dev.rentwright.http.party;

import dev.rentwright.http.wire.Says;
import dev.rentwright.party.Dealing;
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

        @Says("Whose sale it is: the supplier's, or the platform's own.")
        Dealing.Role dealing,

        @Says(value = "What the platform keeps of the supplier's sales, in percent.", example = "10")
        BigDecimal commissionRate,

        long version) {

    static SupplierResource of(Supplier supplier) {
        return new SupplierResource(
                supplier.id().value(),
                supplier.name(),
                supplier.active(),
                supplier.priceChangeRate().value(),
                supplier.dealing().role(),
                supplier.dealing().commission().value(),
                supplier.version());
    }
}
