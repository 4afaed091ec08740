package dev.rentwright.http.pricing;

import dev.rentwright.http.wire.MoneyBody;
import dev.rentwright.http.wire.Says;
import dev.rentwright.pricing.PriceBreakdown;
import java.util.List;

/** A price as it is shown, with everything that it is made of. */
@Says("A price with all its lines; the total is the sum of those that are not included.")
public record PriceResource(
        @Says("Rental days charged.") long days,
        @Says("Extra hours charged.") long hours,
        @Says("Days for whatever is charged per day.") long chargeableDays,
        List<LineResource> lines,
        MoneyBody total,
        @Says("Without exclusive taxes.") MoneyBody netTotal,
        @Says("Included or not.") MoneyBody taxes,
        @Says("Refundable, beside the total.") MoneyBody securityDeposit,
        @Says("Total and deposit.") MoneyBody payableTotal) {

    /** Of a breakdown. */
    public static PriceResource of(PriceBreakdown price) {
        return new PriceResource(
                price.time().days(),
                price.time().hours(),
                price.time().chargeableDays(),
                price.lines().stream().map(LineResource::of).toList(),
                MoneyBody.of(price.total()),
                MoneyBody.of(price.netTotal()),
                MoneyBody.of(price.taxes()),
                MoneyBody.of(price.securityDeposit()),
                MoneyBody.of(price.payableTotal()));
    }
}
