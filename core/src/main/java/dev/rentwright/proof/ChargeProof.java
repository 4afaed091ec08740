package dev.rentwright.proof;

import dev.rentwright.money.Money;
import dev.rentwright.money.Percentage;
import dev.rentwright.money.Rounding;
import dev.rentwright.money.UnitPrice;
import dev.rentwright.pricing.Basis;
import dev.rentwright.pricing.PriceLine;
import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.pricing.rule.Route;
import dev.rentwright.proof.Lines.Pieces;
import dev.rentwright.tariff.DriverCharge;
import dev.rentwright.tariff.DriverTerms;
import dev.rentwright.tariff.Fees;
import dev.rentwright.tariff.LineKind;
import dev.rentwright.tariff.LineUnit;
import dev.rentwright.tariff.ServiceFee;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Drivers, the way back, the supplier's rate and the fees (domain P10 to P12, P14). */
final class ChargeProof {

    private final PriceRequest request;
    private final Fees fees;
    private final Rounding rounding;
    private final long chargeableDays;

    ChargeProof(PriceRequest request, Rental rental) {
        this.request = request;
        this.fees = request.plan().card().fees();
        this.rounding = request.plan().rounding();
        this.chargeableDays = rental.time().chargeableDays();
    }

    List<PriceLine> drivers() {
        DriverTerms terms = request.plan().card().extras().drivers();
        List<Integer> ages = request.travellers().driverAges();
        int youngUnder = terms.youngUnder().orElse(25);
        int seniorFrom = terms.seniorFrom().orElse(70);
        List<PriceLine> lines = new ArrayList<>();
        driver("ADDITIONAL", terms.additional(), Math.max(0, ages.size() - 1)).ifPresent(lines::add);
        driver(
                        "YOUNG",
                        terms.young(),
                        ages.stream().filter(age -> age < youngUnder).count())
                .ifPresent(lines::add);
        driver(
                        "SENIOR",
                        terms.senior(),
                        ages.stream().filter(age -> age >= seniorFrom).count())
                .ifPresent(lines::add);
        return lines;
    }

    private Optional<PriceLine> driver(String code, Optional<DriverCharge> charge, long drivers) {
        return charge.filter(any -> drivers > 0)
                .flatMap(due -> Lines.cappedProduct(
                        LineKind.DRIVER,
                        code,
                        new Pieces(drivers, chargeableDays, LineUnit.DAY),
                        due.perDay(),
                        due.cap(),
                        rounding));
    }

    /** Of the exact pair, else the plan's; that there is one is asked before. */
    Optional<PriceLine> oneWay() {
        return request.route()
                .filter(route -> !route.pickup().equals(route.dropOff()))
                .flatMap(route -> oneWayFee(fees, route))
                .flatMap(fee -> once(LineKind.ONE_WAY, fee));
    }

    static Optional<Money> oneWayFee(Fees fees, Route route) {
        for (var pair : fees.oneWayPairs()) {
            if (pair.pickup().equals(route.pickup()) && pair.dropOff().equals(route.dropOff())) {
                return Optional.of(pair.fee());
            }
        }
        return fees.oneWay();
    }

    Optional<PriceLine> supplierRate(List<PriceLine> sofar) {
        return share(LineKind.SUPPLIER_RATE, request.circumstances().supplierRate(), sofar);
    }

    Optional<PriceLine> cleaning() {
        return fees.cleaning().flatMap(fee -> once(LineKind.CLEANING, fee));
    }

    /** Of one invoice; a fixed fee stands on the first. */
    Optional<PriceLine> service(List<PriceLine> invoice, boolean first) {
        return fees.service()
                .filter(fee -> first || fee instanceof ServiceFee.Share)
                .flatMap(fee -> fee instanceof ServiceFee.Share share
                        ? share(LineKind.SERVICE_FEE, share.rate(), invoice)
                        : once(LineKind.SERVICE_FEE, ((ServiceFee.Fixed) fee).amount()));
    }

    private Optional<PriceLine> once(LineKind kind, Money fee) {
        return Lines.product(kind, kind.name(), 1, LineUnit.RENTAL, UnitPrice.of(fee), rounding);
    }

    private Optional<PriceLine> share(LineKind kind, Percentage rate, List<PriceLine> sofar) {
        Money base = Lines.sum(sofar, request.plan().currency());
        Money amount = rounding.round(base.exact().times(rate.fraction()), base.currency());
        return Optional.of(Lines.value(kind, kind.name(), amount, new Basis.Share(rate, base)))
                .filter(line -> rate.value().signum() != 0 && !base.isZero());
    }
}
