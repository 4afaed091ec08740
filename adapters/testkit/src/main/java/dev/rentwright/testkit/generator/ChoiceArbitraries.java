package dev.rentwright.testkit.generator;

import dev.rentwright.pricing.Choices;
import dev.rentwright.pricing.ChosenAddOn;
import dev.rentwright.pricing.rule.RuleBook;
import dev.rentwright.tariff.AddOn;
import dev.rentwright.tariff.AddOnAvailability;
import dev.rentwright.tariff.Coupon;
import dev.rentwright.tariff.Feature;
import dev.rentwright.tariff.RatePlan;
import dev.rentwright.tariff.RuleType;
import dev.rentwright.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What is chosen with a rental, and what is granted. */
public final class ChoiceArbitraries {

    private static final int MOST_PIECES = 5;

    private ChoiceArbitraries() {}

    /** What a plan offers, with windows of a coupon around the anchor, to be moved to a term by {@link #at}. */
    static Arbitrary<Choices> choices(RatePlan plan) {
        return Combinators.combine(
                        chosenAddOns(plan),
                        features(plan),
                        RuleArbitraries.discountsInOrder(plan.currency()),
                        coupon(plan).optional(0.3))
                .as(Choices::new)
                .withoutEdgeCases();
    }

    /** The same with a coupon only where the date of booking is known, and such that it may be used. */
    static Choices at(Shift start, RuleBook rules, Optional<LocalDate> bookedOn, Choices choices) {
        boolean promotes = rules.rules().stream().anyMatch(rule -> rule.type() == RuleType.PROMOTIONAL);
        Optional<Coupon> usable = choices.coupon()
                .flatMap(coupon -> bookedOn.map(date -> new Coupon(
                        coupon.discount(),
                        coupon.bookable().map(Shift.to(date)::of),
                        coupon.stays().map(start::of),
                        coupon.combinesWithPromotions() || promotes,
                        true)));
        return new Choices(choices.addOns(), choices.features(), choices.discounts(), usable);
    }

    /** Add-ons that a plan offers, one piece and more. */
    public static Arbitrary<List<ChosenAddOn>> chosenAddOns(RatePlan plan) {
        List<String> offered = plan.card().extras().addOns().stream()
                .filter(addOn -> addOn.availability() != AddOnAvailability.NOT_OFFERED)
                .map(AddOn::code)
                .toList();
        if (offered.isEmpty()) {
            return Arbitraries.just(List.of());
        }
        return Combinators.combine(
                        Arbitraries.of(offered), Arbitraries.integers().between(1, MOST_PIECES))
                .as(ChosenAddOn::new)
                .list()
                .ofMaxSize(offered.size())
                .uniqueElements(ChosenAddOn::code);
    }

    private static Arbitrary<List<String>> features(RatePlan plan) {
        List<String> codes =
                plan.card().extras().features().stream().map(Feature::code).toList();
        return codes.isEmpty()
                ? Arbitraries.just(List.of())
                : Arbitraries.of(codes).list().ofMaxSize(codes.size()).uniqueElements();
    }

    private static Arbitrary<Coupon> coupon(RatePlan plan) {
        return Combinators.combine(
                        RuleArbitraries.discount("WELCOME", plan.currency()),
                        aroundAnchor().optional(0.5),
                        aroundAnchor().optional(0.5),
                        Arbitraries.of(true, false))
                .as((discount, bookable, stays, combines) -> new Coupon(discount, bookable, stays, combines, true));
    }

    private static Arbitrary<DateRange> aroundAnchor() {
        Arbitrary<Integer> days = Arbitraries.integers().between(0, 60);
        return Combinators.combine(days, days)
                .as((before, after) ->
                        DateRange.inclusive(Shift.ANCHOR.minusDays(before), Shift.ANCHOR.plusDays(after)));
    }
}
