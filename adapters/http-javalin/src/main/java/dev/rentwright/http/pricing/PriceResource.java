package dev.rentwright.http.pricing;

import dev.rentwright.http.wire.MoneyBody;
import dev.rentwright.http.wire.Says;
import dev.rentwright.pricing.PriceBreakdown;
import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.pricing.later.PriceSums;
import dev.rentwright.proof.Explanation;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A price as it is shown, with everything that it is made of. */
@Says("A price with all its lines; the total is the sum of those that are not included.")
public record PriceResource(
        @Says("Rental days charged.") long days,
        @Says("Extra hours charged.") long hours,
        @Says("Days for whatever is charged per day.") long chargeableDays,
        List<LineResource> lines,
        @Says("Left out where many prices are listed.") Optional<PriceSumsResource> sums,
        MoneyBody total,
        @Says("Without exclusive taxes.") MoneyBody netTotal,
        @Says("Included or not.") MoneyBody taxes,
        @Says("Refundable, beside the total.") MoneyBody securityDeposit,
        @Says("Total and deposit.") MoneyBody payableTotal) {

    /** Of a breakdown, among many. */
    public static PriceResource of(PriceBreakdown price) {
        return of(price, price.lines().stream().map(LineResource::of).toList(), Optional.empty());
    }

    /** Of a breakdown with what its lines are called. */
    public static PriceResource of(PriceRequest request, PriceBreakdown price, Locale locale) {
        Iterator<String> labels = Explanation.labels(request, price, locale).iterator();
        return of(
                price,
                price.lines().stream()
                        .map(line -> LineResource.of(request, line, labels.next()))
                        .toList(),
                Optional.of(PriceSumsResource.of(PriceSums.of(price))));
    }

    private static PriceResource of(PriceBreakdown price, List<LineResource> lines, Optional<PriceSumsResource> sums) {
        return new PriceResource(
                price.time().days(),
                price.time().hours(),
                price.time().chargeableDays(),
                lines,
                sums,
                MoneyBody.of(price.total()),
                MoneyBody.of(price.netTotal()),
                MoneyBody.of(price.taxes()),
                MoneyBody.of(price.securityDeposit()),
                MoneyBody.of(price.payableTotal()));
    }
}
