package dev.rentwright.pricing;

import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.tariff.AddOn;
import dev.rentwright.tariff.AddOnAvailability;
import dev.rentwright.tariff.Feature;
import dev.rentwright.tariff.FuelTerms;
import java.util.ArrayList;
import java.util.List;

/** Everything for which a rental's charges are refused, in the order of the lines. */
final class ChargeRefusals {

    private ChargeRefusals() {}

    static List<Refusal> of(Deal deal, boolean promotionApplied) {
        PriceRequest request = deal.request();
        List<Refusal> refusals = new ArrayList<>(0);
        features(request, refusals);
        addOns(deal, refusals);
        tank(request, refusals);
        OneWayLine.refusal(request).ifPresent(refusals::add);
        DiscountRefusals.add(request, promotionApplied, refusals);
        return refusals;
    }

    private static void features(PriceRequest request, List<Refusal> refusals) {
        List<String> chosen = request.choices().features();
        if (chosen.isEmpty()) {
            return;
        }
        List<String> priced = request.plan().card().extras().features().stream()
                .map(Feature::code)
                .toList();
        chosen.stream()
                .filter(code -> !priced.contains(code))
                .forEach(code -> refusals.add(invalid("features", priced, code)));
    }

    private static void addOns(Deal deal, List<Refusal> refusals) {
        for (String code : deal.basket().notOffered()) {
            refusals.add(invalid("addOns", offered(deal.request()), code));
        }
    }

    /** A tank that is sold with the rental has a size (domain P21). */
    private static void tank(PriceRequest request, List<Refusal> refusals) {
        if (request.plan().fuel() instanceof FuelTerms.Prepaid
                && request.circumstances().tankLitres().isEmpty()) {
            refusals.add(Refusal.of(RefusalCode.RATE_INCOMPLETE).with("missing", "tankLitres"));
        }
    }

    private static List<String> offered(PriceRequest request) {
        return request.plan().card().extras().addOns().stream()
                .filter(addOn -> addOn.availability() != AddOnAvailability.NOT_OFFERED)
                .map(AddOn::code)
                .toList();
    }

    private static Refusal invalid(String field, List<String> expected, String actual) {
        return Refusal.of(RefusalCode.INVALID_VALUE)
                .with("field", field)
                .with("expected", expected)
                .with("actual", actual);
    }
}
