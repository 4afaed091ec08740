package dev.rentwright.http.booking;

import dev.rentwright.booking.AdditionalCharge;
import dev.rentwright.http.wire.MoneyBody;
import dev.rentwright.http.wire.Says;
import java.time.Instant;

@Says("Something that a rental costs beside its price; negative where something of the price is not due.")
record AdditionalChargeResource(
        @Says(value = "What it is.", example = "AMENDMENT_FEE")
        String code,

        String reason,
        MoneyBody amount,
        @Says("Of that.") MoneyBody tax,
        Instant at,
        String by) {

    static AdditionalChargeResource of(AdditionalCharge charge) {
        return new AdditionalChargeResource(
                charge.code(),
                charge.reason(),
                MoneyBody.of(charge.amount()),
                MoneyBody.of(charge.tax()),
                charge.at(),
                charge.by());
    }
}
