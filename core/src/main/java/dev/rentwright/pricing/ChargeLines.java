package dev.rentwright.pricing;

import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.money.UnitPrice;
import dev.rentwright.tariff.AddOn;
import dev.rentwright.tariff.AddOnAvailability;
import dev.rentwright.tariff.LineKind;
import dev.rentwright.tariff.LineUnit;
import dev.rentwright.tariff.RatePlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines after the rental and its rules: options, the one-way fee and the tax. */
final class ChargeLines {

    private ChargeLines() {}

    /** The lines from OPTION to TAX. */
    static Outcome<List<PriceLine>> after(PriceRequest request, Rental rental) {
        List<Refusal> refusals = refusals(request);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        RatePlan plan = request.plan();
        List<PriceLine> lines = new ArrayList<>(rental.lines());
        request.choices()
                .addOns()
                .forEach(chosen -> AddOnCharge.of(plan, chosen, rental.time()).ifPresent(lines::add));
        oneWay(request).ifPresent(lines::add);
        plan.card().taxes().taxes().stream()
                .findFirst()
                .map(tax -> TaxCharge.of(tax, lines, plan))
                .ifPresent(lines::add);
        return Outcome.granted(List.copyOf(lines.subList(rental.lines().size(), lines.size())));
    }

    private static Optional<PriceLine> oneWay(PriceRequest request) {
        return request.route()
                .filter(Route::isOneWay)
                .flatMap(route -> request.plan().card().fees().oneWayBetween(route.pickup(), route.dropOff()))
                .map(fee -> PriceLine.of(
                        LineKind.ONE_WAY,
                        "ONE_WAY",
                        1,
                        LineUnit.RENTAL,
                        UnitPrice.of(fee),
                        request.plan().rounding()));
    }

    private static List<Refusal> refusals(PriceRequest request) {
        List<Refusal> refusals = new ArrayList<>();
        boolean nowhere = request.route()
                .filter(Route::isOneWay)
                .filter(route -> request.plan()
                        .card()
                        .fees()
                        .oneWayBetween(route.pickup(), route.dropOff())
                        .isEmpty())
                .isPresent();
        if (nowhere) {
            refusals.add(Refusal.of(RefusalCode.LOCATION_ONE_WAY_NOT_ALLOWED));
        }
        for (ChosenAddOn chosen : request.choices().addOns()) {
            boolean offered = request.plan()
                    .addOn(chosen.code())
                    .filter(addOn -> addOn.availability() != AddOnAvailability.NOT_OFFERED)
                    .isPresent();
            if (!offered) {
                refusals.add(Refusal.of(RefusalCode.INVALID_VALUE)
                        .with("field", "addOns")
                        .with("expected", offered(request.plan()))
                        .with("actual", chosen.code()));
            }
        }
        return refusals;
    }

    private static List<String> offered(RatePlan plan) {
        return plan.card().extras().addOns().stream()
                .filter(addOn -> addOn.availability() != AddOnAvailability.NOT_OFFERED)
                .map(AddOn::code)
                .toList();
    }
}
