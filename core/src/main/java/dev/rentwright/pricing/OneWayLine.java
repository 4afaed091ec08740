package dev.rentwright.pricing;

import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.money.Money;
import dev.rentwright.money.UnitPrice;
import dev.rentwright.tariff.LineKind;
import dev.rentwright.tariff.LineUnit;
import java.util.List;
import java.util.Optional;

/** The ONE_WAY line: of the exact pair of places, else of any (domain P11). A fee of 0 allows it and makes no line. */
final class OneWayLine {

    private OneWayLine() {}

    static void add(Deal deal, List<PriceLine> lines) {
        if (!deal.request().isOneWay()) {
            return;
        }
        fee(deal.request())
                .filter(fee -> !fee.isZero())
                .map(fee -> PriceLine.of(
                        LineKind.ONE_WAY, "ONE_WAY", 1, LineUnit.RENTAL, UnitPrice.of(fee), deal.rounding()))
                .ifPresent(lines::add);
    }

    static Optional<Refusal> refusal(PriceRequest request) {
        return request.isOneWay() && fee(request).isEmpty()
                ? Optional.of(Refusal.of(RefusalCode.LOCATION_ONE_WAY_NOT_ALLOWED))
                : Optional.empty();
    }

    private static Optional<Money> fee(PriceRequest request) {
        return request.isOneWay()
                ? request.route()
                        .flatMap(route -> request.plan().card().fees().oneWayBetween(route.pickup(), route.dropOff()))
                : Optional.empty();
    }
}
