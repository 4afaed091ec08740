package dev.rentwright.http.booking;

import dev.rentwright.booking.Charges;
import dev.rentwright.http.pricing.LineResource;
import dev.rentwright.http.pricing.PriceResource;
import dev.rentwright.http.wire.MoneyBody;
import dev.rentwright.http.wire.Says;
import java.util.List;
import java.util.Optional;

@Says("What the rental really came to, beside what was agreed.")
record ChargesResource(
        @Says("The price of the shorter rental, when it came back early and that is less.")
        Optional<PriceResource> repriced,

        @Says("Lateness, kilometres and fuel, with their tax.")
        List<LineResource> atReturn,

        MoneyBody returnTotal,

        @Says("Fees and charges that arose on the way, oldest first.")
        List<AdditionalChargeResource> added,

        @Says("Less than nothing where more of the price is not due.")
        MoneyBody addedTotal) {

    static ChargesResource of(Charges charges) {
        return new ChargesResource(
                charges.repriced().map(PriceResource::of),
                charges.atReturn().stream().map(LineResource::of).toList(),
                MoneyBody.of(charges.returnTotal()),
                charges.added().stream().map(AdditionalChargeResource::of).toList(),
                MoneyBody.of(charges.addedTotal()));
    }
}
