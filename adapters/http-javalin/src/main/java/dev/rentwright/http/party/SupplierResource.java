package dev.rentwright.http.party;

import dev.rentwright.http.pricing.PaymentTermsBody;
import dev.rentwright.http.wire.Says;
import dev.rentwright.identity.Actor;
import dev.rentwright.party.Dealing;
import dev.rentwright.party.Supplier;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;

@Says("The party that offers rentables.")
record SupplierResource(
        UUID id,
        String name,
        @Says("Whether its rentables may be booked.") boolean active,

        @Says(value = "What it changes every price by, in percent; for who acts for it.", example = "5")
        Optional<BigDecimal> priceChangeRate,

        @Says("Whose sale it is: the supplier's, or the platform's own.")
        Dealing.Role dealing,

        @Says(value = "What the platform keeps of its sales, in percent; for who acts for it.", example = "10")
        Optional<BigDecimal> commissionRate,

        @Says("What of its rentals by the day is to be paid when, where a rate card does not say it.")
        Optional<PaymentTermsBody> payment,

        long version) {

    /** What is agreed between it and the platform is told to nobody else. */
    static SupplierResource of(Supplier supplier, Actor actor) {
        Optional<Supplier> own = Optional.of(supplier).filter(known -> actor.actsFor(known.id()));
        return new SupplierResource(
                supplier.id().value(),
                supplier.name(),
                supplier.active(),
                own.map(known -> known.priceChangeRate().value()),
                supplier.dealing().role(),
                own.map(known -> known.dealing().commission().value()),
                supplier.payment().map(PaymentTermsBody::of),
                supplier.version());
    }
}
