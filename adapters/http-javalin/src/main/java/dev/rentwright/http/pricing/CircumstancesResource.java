package dev.rentwright.http.pricing;

import dev.rentwright.http.wire.Says;
import dev.rentwright.money.Percentage;
import dev.rentwright.pricing.Circumstances;
import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.tariff.PricingRule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@Says("What was so when a price was made, and stays so with it.")
record CircumstancesResource(
        @Says("The local date of booking, which a coupon's window asks for.")
        Optional<LocalDate> bookedOn,

        @Says("The rules that may matter, at the versions that they had; lines name those that did.")
        List<Rule> rules,

        @Says(value = "What the supplier changes every price by, in percent.", example = "5")
        BigDecimal supplierRate,

        @Says("How much of the category was taken, where a demand rule asks for it.")
        List<Taken> utilisation,

        @Says("How many guests the price of a room is for, before extra beds.")
        Optional<Integer> baseOccupancy,

        @Says("What the tank holds, for prepaid fuel.") Optional<Integer> tankLitres,

        @Says("Codes of what the rentable has and the card prices: charged whether or not it was chosen.")
        List<String> features) {

    @Says("A rule at a version.")
    record Rule(String id, int version) {
        static Rule of(PricingRule rule) {
            return new Rule(rule.id().value(), rule.version());
        }
    }

    @Says("How much was taken on a date.")
    record Taken(LocalDate date, int taken, int sellable) {}

    static CircumstancesResource of(PriceRequest request) {
        Circumstances known = request.circumstances();
        Percentage rate = known.supplierRate();
        return new CircumstancesResource(
                known.bookedOn(),
                request.rules().rules().stream().map(Rule::of).toList(),
                rate.value(),
                known.utilisation().byDate().entrySet().stream()
                        .map(on -> new Taken(
                                on.getKey(),
                                on.getValue().taken(),
                                on.getValue().sellable()))
                        .toList(),
                known.baseOccupancy(),
                known.tankLitres(),
                known.features().stream().sorted().toList());
    }
}
